package se.larmnav.tenants.onboarding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What another service has of its tenants: what it was given, and else two homes. */
final class PeerCopies {

	private final Map<String, Map<String, String>> given = new ConcurrentHashMap<>();

	/** Keeps what comes; answers how many rows each table got, as JSON. */
	String read(String tenant, InputStream in) throws IOException {
		var zip = new ZipInputStream(in);
		var tables = new LinkedHashMap<String, String>();
		for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
			if (entry.getName().endsWith(".jsonl")) {
				tables.put(entry.getName(), text);
			}
		}
		this.given.put(tenant, tables);
		var rows = new TreeMap<String, Long>();
		tables.forEach((name, text) -> rows.put(name, text.lines().count()));
		return rows.entrySet()
			.stream()
			.map(row -> '"' + row.getKey() + "\":" + row.getValue())
			.collect(Collectors.joining(",", "{", "}"));
	}

	/** Writes the tenant with so many events that nobody has applied. */
	void write(String tenant, String document, int untold, OutputStream out) throws IOException {
		var zip = new ZipOutputStream(out);
		entry(zip, "part.json", "{\"service\":\"x\",\"tenant\":\"" + tenant
				+ "\",\"version\":\"1\",\"told\":{},\"untold\":" + untold + ",\"heard\":{},\"numbers\":{}}");
		for (var table : this.given
			.getOrDefault(tenant, Map.of("tables/home.jsonl", "{\"id\":1,\"of\":\"" + tenant + "\"}\n{\"id\":2}\n"))
			.entrySet()) {
			entry(zip, table.getKey(), table.getValue());
		}
		entry(zip, document, "%PDF");
		zip.finish();
	}

	void forget(String tenant) {
		this.given.remove(tenant);
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
