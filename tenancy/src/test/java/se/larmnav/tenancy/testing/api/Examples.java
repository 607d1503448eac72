package se.larmnav.tenancy.testing.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

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
 * none.
 */
public final class Examples {

	private static final boolean WRITING = "write".equals(System.getProperty("larmnav.examples"));

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

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

	/** Keeps a call that went well, the first of its kind. */
	public static void saw(String verb, String path, byte[] request, byte[] answer) {
		operation(verb, path).ifPresent(key -> SEEN.putIfAbsent(key, new Sent(read(request), read(answer))));
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
		var answer = operation.getResponses().get("200");
		if (answer != null && answer.getContent() != null) {
			example(answer.getContent(), sent.answer());
		}
	}

	private static void example(Content content, @Nullable Object said) {
		var json = content.get("application/json");
		if (json != null && said != null) {
			json.setExample(said);
		}
	}

	private static Optional<String> operation(String verb, String path) {
		return Described.of(module())
			.calls()
			.stream()
			.filter(call -> call.verb().equalsIgnoreCase(verb)
					&& path.matches(call.path().replaceAll("\\{[^}]*}", "[^/]+")))
			.map(call -> verb + " " + call.path())
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

	private static Map<String, Sent> kept() {
		try {
			return Files.exists(file()) ? JSON.readValue(Files.readString(file()), new TypeReference<>() {
			}) : new TreeMap<>();
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

	/** Each module's tests run in its own folder. */
	private static String module() {
		return Path.of("").toAbsolutePath().getFileName().toString();
	}

	private static Path file() {
		return Path.of("src/test/resources/examples.json");
	}

	/** What was sent and what was answered, as JSON. */
	record Sent(@Nullable Object request, @Nullable Object answer) {
	}

}
