package se.larmnav.ui.client;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service refused, as it said it (RFC 9457), or that it could not be reached. */
public final class Problem extends RuntimeException {

	/** The code when a service cannot be reached. */
	public static final String UNREACHABLE = "unreachable";

	/** The code when the login has run out. */
	public static final String LOGGED_OUT = "logged-out";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final String code;

	private final int status;

	private final Map<String, Object> fields;

	private final List<FieldError> errors;

	private final List<String> missing;

	private final Map<String, List<Map<String, String>>> rows;

	public Problem(String code, int status, Map<String, Object> fields, List<FieldError> errors) {
		this(code, status, fields, errors, List.of(), Map.of());
	}

	/**
	 * @param rows lists of facts, such as findings, by name
	 */
	public Problem(String code, int status, Map<String, Object> fields, List<FieldError> errors, List<String> missing,
			Map<String, List<Map<String, String>>> rows) {
		super(code);
		this.code = code;
		this.status = status;
		this.fields = Map.copyOf(fields);
		this.errors = List.copyOf(errors);
		this.missing = List.copyOf(missing);
		this.rows = Map.copyOf(rows);
	}

	/** A service that did not answer. */
	public static Problem unreachable(String peer, Exception cause) {
		var problem = new Problem(UNREACHABLE, 503, Map.of("peer", peer), List.of());
		problem.initCause(cause);
		return problem;
	}

	/** A login that has run out and could not be renewed. */
	public static Problem loggedOut() {
		return new Problem(LOGGED_OUT, 401, Map.of(), List.of());
	}

	static Problem of(ClientHttpResponse response) throws IOException {
		return of(response.getStatusCode(), response.getBody().readAllBytes());
	}

	static Problem of(HttpStatusCode status, byte[] body) {
		if (status.value() == 401) {
			return loggedOut();
		}
		var json = json(body);
		var type = json.path("type").asString("");
		var code = type.contains("/problems/") ? type.substring(type.lastIndexOf('/') + 1) : "status-" + status.value();
		return new Problem(code, status.value(), fields(json), errors(json), missing(json), rows(json));
	}

	/** The code of the problem, by which the Swedish text is chosen. */
	public String code() {
		return this.code;
	}

	public int status() {
		return this.status;
	}

	/** What is wrong with single fields of what was sent. */
	public List<FieldError> errors() {
		return this.errors;
	}

	/** What must be there before it may be done, in Swedish. */
	public List<String> missing() {
		return this.missing;
	}

	/** Facts of a list in the problem, such as each finding. */
	public List<Map<String, String>> rows(String name) {
		return this.rows.getOrDefault(name, List.of());
	}

	/** Another member of the problem, such as who was first. */
	public @Nullable String field(String name) {
		var value = this.fields.get(name);
		return (value == null) ? null : value.toString();
	}

	/** Whether somebody else was first, or the thing has moved on. */
	public boolean isConflict() {
		return this.status == 409;
	}

	/** Whether it was changed since it was read. */
	public boolean isOutdated() {
		return this.status == 412;
	}

	/** Whether it is missing or not to be seen, which look the same. */
	public boolean isHidden() {
		return this.status == 403 || this.status == 404;
	}

	/**
	 * Whether the service has answered that nothing is done: what is sent then is another
	 * try, and must not go under the key of this one. Said of the key itself, or not said
	 * at all, it may have been done.
	 */
	public boolean isFinal() {
		return this.status >= 400 && this.status < 500 && this.status != 401 && !this.code.startsWith("idempotency-");
	}

	private static JsonNode json(byte[] body) {
		try {
			return (body.length == 0) ? JSON.createObjectNode() : JSON.readTree(body);
		}
		catch (JacksonException ex) {
			return JSON.createObjectNode();
		}
	}

	private static Map<String, Object> fields(JsonNode json) {
		var fields = new java.util.HashMap<String, Object>();
		json.properties()
			.stream()
			.filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
			.forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
		return fields;
	}

	private static Map<String, List<Map<String, String>>> rows(JsonNode json) {
		var rows = new java.util.HashMap<String, List<Map<String, String>>>();
		json.properties()
			.stream()
			.filter(field -> field.getValue().isArray())
			.forEach(field -> rows.put(field.getKey(), field.getValue().valueStream().map(Problem::row).toList()));
		return rows;
	}

	private static Map<String, String> row(JsonNode json) {
		var row = new java.util.HashMap<String, String>();
		fields(json).forEach((name, value) -> row.put(name, value.toString()));
		return row;
	}

	private static List<String> missing(JsonNode json) {
		return json.path("missing")
			.valueStream()
			.map(lack -> lack.isObject() ? lack.path("text").asString("") : lack.asString(""))
			.filter(lack -> !lack.isEmpty())
			.toList();
	}

	private static List<FieldError> errors(JsonNode json) {
		return json.path("errors")
			.valueStream()
			.map(error -> new FieldError(error.path("pointer").asString(""), error.path("code").asString("")))
			.toList();
	}

	/** A field that was refused; the pointer is where in what was sent. */
	public record FieldError(String pointer, String code) {

		/** The names in the pointer, such as registeredAddress/street. */
		public String path() {
			return this.pointer.replaceFirst("^/", "");
		}

		/** The last name in the pointer. */
		public String name() {
			return this.pointer.substring(this.pointer.lastIndexOf('/') + 1);
		}

	}

}
