package se.larmnav.routine.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import se.larmnav.routine.Routine;
import se.larmnav.routine.example.Examples;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.TenantFile;

/**
 * JSON Schemas (2020-12) of a municipality's files, with which an editor completes and
 * checks them. What only the loader can see (ids that must exist, hours that cover the
 * day) is not in them.
 */
public final class Schemas {

	private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

	private static final Map<String, Class<?>> KINDS = Map.of("tenant", TenantFile.class, "organisation",
			Organisation.class, "routine", Routine.class, "examples", Examples.class);

	private Schemas() {
	}

	/** The schemas by file name, such as routine.schema.json. */
	public static Map<String, String> all() {
		var all = new TreeMap<String, String>();
		KINDS.forEach((kind, type) -> all.put(kind + ".schema.json", of(kind, type)));
		return all;
	}

	/** Writes the schemas into a folder, which is made if it is not there. */
	public static void write(Path folder) {
		try {
			Files.createDirectories(folder);
			for (var schema : all().entrySet()) {
				Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
			}
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static String of(String kind, Class<?> type) {
		var mapper = JsonMapper.shared();
		var schemas = new RecordSchemas();
		var root = mapper.createObjectNode();
		root.put("$schema", DIALECT);
		root.put("title", "Larmnav: " + kind + ".yaml");
		root.setAll(schemas.of(type));
		root.set("$defs", schemas.definitions());
		return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
	}

}
