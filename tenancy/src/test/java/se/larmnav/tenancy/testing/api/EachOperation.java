package se.larmnav.tenancy.testing.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import se.larmnav.tenancy.testing.TestApi;

/**
 * An operation of a description with the body that its example has, to be tried by
 * whoever may or may not. Who tries them all takes them from here, so that none is
 * forgotten.
 *
 * @param ids what stands in the braces of its path, by name
 */
public record EachOperation(String verb, String path, @Nullable Object body, Map<String, String> ids) {

	private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

	/** All that a module's description has. */
	public static List<EachOperation> of(String module) {
		var examples = Examples.kept();
		return Described.of(module).calls().stream().map(call -> {
			var verb = call.verb().toUpperCase(Locale.ROOT);
			var example = examples.get(verb + " " + call.path());
			return new EachOperation(verb, call.path(), (example == null) ? null : example.request(), Map.of());
		}).toList();
	}

	/** Whether its path names one of several. */
	public boolean namesOne() {
		return this.path.contains("{");
	}

	/**
	 * The same of a thing; a body that says the id too says this one.
	 * @param name as it stands in the braces
	 */
	public EachOperation of(String name, Object id) {
		var known = new TreeMap<>(this.ids);
		known.put(name, id.toString());
		var isSaid = this.path.endsWith("{" + name + "}") && Described.map(this.body).containsKey(name);
		return new EachOperation(this.verb, this.path, isSaid ? with(Described.map(this.body), name, id) : this.body,
				known);
	}

	private static Map<String, @Nullable Object> with(Map<String, ?> body, String name, Object id) {
		var changed = new TreeMap<String, @Nullable Object>(body);
		changed.put(name, id.toString());
		return changed;
	}

	/** What is answered to who has this token, or none; an id not given is nobody's. */
	public int status(TestApi api, @Nullable String token, String etag) {
		var address = BRACES.matcher(this.path)
			.replaceAll(name -> Matcher
				.quoteReplacement(this.ids.getOrDefault(name.group(1), UUID.randomUUID().toString())));
		var call = api.rest(token)
			.build()
			.method(HttpMethod.valueOf(this.verb))
			.uri(address)
			.header(HttpHeaders.IF_MATCH, etag)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.accept(MediaType.ALL);
		if (this.body != null) {
			call.contentType(MediaType.APPLICATION_JSON).body(this.body);
		}
		return Objects.requireNonNull(call.exchange((sent, answer) -> answer.getStatusCode().value()));
	}

	@Override
	public String toString() {
		return this.verb + " " + this.path;
	}

}
