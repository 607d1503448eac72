package se.larmnav.tenancy.testing.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** A description of an API as it is checked in, to be looked through. */
final class Described {

	private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

	private final Map<String, ?> root;

	private Described(Map<String, ?> root) {
		this.root = root;
	}

	static Described of(String module) {
		try {
			return new Described(new Yaml().load(Files.readString(OpenApiFile.of(module))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What stands at a path of names; nothing when it is not there. */
	static @Nullable Object at(@Nullable Object node, String... names) {
		var found = node;
		for (var name : names) {
			found = (found instanceof Map<?, ?> map) ? map.get(name) : null;
		}
		return found;
	}

	@Nullable Object at(String... names) {
		return at(this.root, names);
	}

	/** Text at a path, empty when there is none. */
	String text(String... names) {
		var found = at(names);
		return (found == null) ? "" : found.toString();
	}

	static Map<String, ?> map(@Nullable Object node) {
		return (node instanceof Map<?, ?> map) ? cast(map) : Map.of();
	}

	static List<?> list(@Nullable Object node) {
		return (node instanceof List<?> list) ? list : List.of();
	}

	/** The other end of a reference, or the thing itself. */
	@Nullable Object resolved(@Nullable Object node) {
		var reference = at(node, "$ref");
		return (reference == null) ? node : at(reference.toString().substring(2).split("/"));
	}

	Set<String> paths() {
		return map(at("paths")).keySet();
	}

	List<Call> calls() {
		return map(at("paths")).entrySet()
			.stream()
			.flatMap(path -> map(path.getValue()).entrySet()
				.stream()
				.filter(verb -> VERBS.contains(verb.getKey()))
				.map(verb -> new Call(this, path.getKey(), verb.getKey(), map(verb.getValue()))))
			.toList();
	}

	/** Every schema that the API names. */
	Map<String, ?> schemas() {
		return map(at("components", "schemas"));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ?> cast(Map<?, ?> map) {
		return (Map<String, ?>) map;
	}

	/** One operation at one path. */
	record Call(Described api, String path, String verb, Map<String, ?> said) {

		List<Map<String, ?>> parameters() {
			return list(this.said.get("parameters")).stream().map(this.api::resolved).map(Described::map).toList();
		}

		Stream<Map<String, ?>> parametersIn(String place) {
			return parameters().stream().filter(each -> place.equals(each.get("in")));
		}

		/** The answers by status, with what they refer to. */
		Map<String, ?> answers() {
			return map(this.said.get("responses"));
		}

		Map<String, ?> answer(String status) {
			return map(this.api.resolved(answers().get(status)));
		}

		@Override
		public String toString() {
			return this.verb + " " + this.path;
		}

	}

}
