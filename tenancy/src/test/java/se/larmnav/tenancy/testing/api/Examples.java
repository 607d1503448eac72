package se.larmnav.tenancy.testing.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service's tests have really sent and been answered, one call for each operation
 * (examples.json among the module's test resources). With
 * {@code -Dlarmnav.examples=write} the calls of a run are added for operations that have
 * none: of each the one that says most, so that it matters little which test ran first.
 */
public final class Examples {

	/** A module without operations has no examples of them. */
	private static final boolean WRITING = "write".equals(System.getProperty("larmnav.examples"))
			&& Files.exists(Path.of("openapi.yaml"));

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private static final Comparator<Sent> FULLER = Comparator.comparingInt((Sent sent) -> sent.places().size())
		.thenComparing(JSON::writeValueAsString, Comparator.reverseOrder());

	private static final Map<String, Sent> SEEN = new ConcurrentHashMap<>();

	static {
		if (WRITING) {
			Runtime.getRuntime().addShutdownHook(new Thread(Examples::keep));
		}
	}

	private Examples() {
	}

	/** Whether calls are kept. */
	public static boolean areKept() {
		return WRITING;
	}

	/** Keeps a call that went well. */
	public static void saw(String verb, String path, byte[] request, byte[] answer) {
		operation(verb, path).ifPresent(key -> SEEN.merge(key, neutral(read(request), read(answer)),
				(one, other) -> FULLER.compare(one, other) >= 0 ? one : other));
	}

	private static Sent neutral(@Nullable Object request, @Nullable Object answer) {
		var neutral = new Neutral();
		return new Sent(neutral.of(request), neutral.of(answer));
	}

	/** Lays them into a description. */
	static void into(OpenAPI api) {
		kept().forEach((key, sent) -> {
			var parts = key.split(" ", 2);
			var path = api.getPaths().get(parts[1]);
			var operation = (path == null) ? null : path.readOperationsMap().get(PathItem.HttpMethod.valueOf(parts[0]));
			if (operation != null) {
				into(operation, sent);
			}
		});
	}

	private static void into(Operation operation, Sent sent) {
		if (operation.getRequestBody() != null) {
			example(operation.getRequestBody().getContent(), sent.request());
		}
		operation.getResponses().forEach((status, answer) -> {
			if (status.startsWith("2")) {
				example(answer.getContent(), sent.answer());
			}
		});
	}

	private static void example(@Nullable Content content, @Nullable Object said) {
		var json = (content == null) ? null : content.get("application/json");
		if (json != null && said != null) {
			json.setExample(said);
		}
	}

	private static Optional<String> operation(String verb, String path) {
		return Known.OPERATIONS.stream()
			.filter(one -> one.verb().equals(verb) && one.path().matcher(path).matches())
			.map(Known.OfVerb::key)
			.findFirst();
	}

	private static void keep() {
		try {
			var all = kept();
			SEEN.forEach(all::putIfAbsent);
			Files.createDirectories(file().getParent());
			Files.writeString(file(), JSON.writeValueAsString(all) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The calls that are kept of the module whose tests run, by verb and path. */
	static Map<String, Sent> kept() {
		try {
			return Files.exists(file())
					? new TreeMap<>(JSON.readValue(Files.readString(file()), new TypeReference<Map<String, Sent>>() {
					})) : new TreeMap<>();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable Object read(byte[] json) {
		try {
			return (json.length == 0) ? null : JSON.readValue(json, Object.class);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private static Path file() {
		return Path.of("src/test/resources/examples.json");
	}

	/** What was sent and what was answered, as JSON. */
	record Sent(@Nullable Object request, @Nullable Object answer) {

		/** Where it says something, whichever place of a list. */
		private Map<String, Object> places() {
			var places = new TreeMap<String, Object>();
			look("request", this.request, places);
			look("answer", this.answer, places);
			return places;
		}

		private static void look(String place, @Nullable Object said, Map<String, Object> places) {
			switch (said) {
				case null -> {
				}
				case Map<?, ?> map -> map.forEach((name, value) -> look(place + "/" + name, value, places));
				case List<?> list -> list.forEach(each -> look(place + "/-", each, places));
				default -> places.put(place, said);
			}
		}

	}

	/**
	 * The operations of the module whose tests run, each in its own folder, the plainest
	 * addresses first: what stands there is no id.
	 */
	private static final class Known {

		static final List<OfVerb> OPERATIONS = Described.of(Path.of("").toAbsolutePath().getFileName().toString())
			.calls()
			.stream()
			.sorted(Comparator.comparing(call -> call.path().chars().filter(one -> one == '{').count()))
			.map(call -> new OfVerb(call.verb().toUpperCase(Locale.ROOT),
					Pattern.compile(call.path().replaceAll("\\{[^}]*}", "[^/]+")), call.path()))
			.toList();

		record OfVerb(String verb, Pattern path, String address) {

			String key() {
				return this.verb + " " + this.address;
			}

		}

	}

}
