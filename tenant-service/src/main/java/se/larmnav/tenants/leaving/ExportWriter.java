package se.larmnav.tenants.leaving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.copy.Part;

/**
 * Puts the parts of all services together in one ZIP while it is sent. Nothing of a
 * municipality is kept on a disk of the platform, and its manifest comes last: a ZIP
 * without it has been cut off.
 */
@Component
class ExportWriter {

	private static final String PART = "part.json";

	private final ServiceParts services;

	private final JsonMapper json;

	private final Clock clock;

	ExportWriter(ServiceParts services, JsonMapper json, Clock clock) {
		this.services = services;
		this.json = json;
		this.clock = clock;
	}

	/** Writes it for a reader; what was written last is given back. */
	Written write(TenantId tenant, Caller reader, OutputStream out) throws IOException {
		var file = new ExportFile(out);
		var parts = new LinkedHashMap<String, Part>();
		for (var service : this.services.services()) {
			this.services.read(service, tenant, reader, part -> add(service, part, file, parts));
			if (!parts.containsKey(service)) {
				throw new IOException("The part of " + service + " is empty");
			}
		}
		var at = this.clock.instant();
		boolean atRest = Manifest.atRest(parts);
		file.add("index.html", stream(index(tenant, at.toString(), atRest, file)));
		var manifest = this.json
			.writeValueAsString(new Manifest(Manifest.FORMAT, tenant.value(), at, atRest, parts, file.entries()));
		var sum = file.add(Manifest.NAME, stream(manifest));
		file.finish();
		return new Written(sum, atRest);
	}

	private void add(String service, InputStream in, ExportFile file, Map<String, Part> parts) throws IOException {
		var zip = new ZipInputStream(in);
		for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			var name = entry.getName();
			if (name.equals(PART)) {
				parts.put(service, this.json.readValue(zip.readAllBytes(), Part.class));
			}
			else {
				boolean rows = name.endsWith(".jsonl");
				file.add(rows ? service + "/" + name : name, zip);
			}
		}
		// What a ZIP ends with comes after its last entry.
		in.transferTo(OutputStream.nullOutputStream());
	}

	private static String index(TenantId tenant, String at, boolean atRest, ExportFile file) throws IOException {
		try (var template = Objects.requireNonNull(ExportWriter.class.getResourceAsStream("/export/index.html"))) {
			var rows = file.entries()
				.stream()
				.filter(entry -> entry.rows() != null)
				.map(entry -> "<tr><td>" + entry.path() + "</td><td class=\"n\">" + entry.rows()
						+ "</td><td class=\"n\">" + entry.bytes() + "</td></tr>")
				.collect(Collectors.joining("\n"));
			return new String(template.readAllBytes(), StandardCharsets.UTF_8).replace("{tenant}", tenant.value())
				.replace("{at}", at)
				.replace("{rest}",
						atRest ? "Tjänsternas uppgifter hör till samma tillfälle."
								: "Något var på väg mellan tjänsterna när exporten skrevs: hämta den igen.")
				.replace("{rows}", rows);
		}
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	/** What an export was: the sum of its manifest, and whether it can be relied on. */
	record Written(String manifest, boolean atRest) {
	}

}
