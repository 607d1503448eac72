package se.larmnav.tenants.leaving;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.Refusal;

/**
 * An export as it comes to another installation. Before anything is made of it, every
 * file is held against the manifest: none may be missing, more, or another.
 */
final class ImportFile implements AutoCloseable {

	private static final int LONGEST_TEXT = 64 << 20;

	private final ZipFile zip;

	private final JsonMapper json;

	private final Manifest manifest;

	private ImportFile(ZipFile zip, JsonMapper json) throws IOException {
		this.zip = zip;
		this.json = json;
		this.manifest = manifest();
	}

	static ImportFile open(Path file, JsonMapper json) throws IOException {
		var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
		try {
			var open = new ImportFile(zip, json);
			open.demandWhole();
			return open;
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	String tenant() {
		return this.manifest.tenant();
	}

	/** The rows of each table that a service must have when it has read its part. */
	Map<String, Long> rows(String service) {
		return this.manifest.entries()
			.stream()
			.filter(entry -> entry.path().startsWith(service + "/"))
			.collect(Collectors.toMap(entry -> entry.path().substring(service.length() + 1),
					entry -> entry.rows() == null ? 0L : entry.rows()));
	}

	boolean has(String service) {
		return this.manifest.parts().containsKey(service);
	}

	/** What is read into memory; a file may say that it is smaller than it is. */
	String text(String path) throws IOException {
		var entry = this.zip.getEntry(path);
		if (entry == null) {
			throw doesNotFit(path);
		}
		try (var in = this.zip.getInputStream(entry)) {
			var bytes = in.readNBytes(LONGEST_TEXT + 1);
			if (bytes.length > LONGEST_TEXT) {
				throw doesNotFit("too long: " + path);
			}
			return new String(bytes, StandardCharsets.UTF_8);
		}
	}

	/** Writes the part of a service as that service wrote it. */
	void writePart(String service, OutputStream out) throws IOException {
		var part = new ZipOutputStream(out);
		part.putNextEntry(new ZipEntry("part.json"));
		part.write(this.json.writeValueAsBytes(this.manifest.parts().get(service)));
		part.closeEntry();
		for (var entry : this.manifest.entries()) {
			if (entry.path().startsWith(service + "/")) {
				part.putNextEntry(new ZipEntry(entry.path().substring(service.length() + 1)));
				try (var in = this.zip.getInputStream(this.zip.getEntry(entry.path()))) {
					in.transferTo(part);
				}
				part.closeEntry();
			}
		}
		part.finish();
	}

	private Manifest manifest() throws IOException {
		try {
			var read = this.json.readValue(text(Manifest.NAME), Manifest.class);
			if (read.format() != Manifest.FORMAT) {
				throw doesNotFit("format");
			}
			if (!read.atRest()) {
				throw doesNotFit("not-at-rest");
			}
			return read;
		}
		catch (JacksonException ex) {
			throw doesNotFit(Manifest.NAME);
		}
	}

	private void demandWhole() throws IOException {
		var found = new TreeSet<String>();
		this.zip.stream().map(ZipEntry::getName).filter(name -> !name.equals(Manifest.NAME)).forEach(found::add);
		for (var entry : this.manifest.entries()) {
			var there = this.zip.getEntry(entry.path());
			if (there == null || !found.remove(entry.path())) {
				throw doesNotFit("missing: " + entry.path());
			}
			try (var in = this.zip.getInputStream(there)) {
				if (!sum(in, entry).equals(entry.sha256())) {
					throw doesNotFit("changed: " + entry.path());
				}
			}
		}
		if (!found.isEmpty()) {
			throw doesNotFit("more: " + found.first());
		}
	}

	/**
	 * Read no further than the manifest says: what is packed small may swell for ever.
	 */
	private static String sum(InputStream in, Manifest.Entry entry) throws IOException {
		var digest = ExportFile.sha256();
		var buffer = new byte[65_536];
		long left = entry.bytes();
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			left -= read;
			if (left < 0) {
				throw doesNotFit("longer: " + entry.path());
			}
			digest.update(buffer, 0, read);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static Refusal doesNotFit(String why) {
		return Refusal.conflict("copy-does-not-fit").with("why", why);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
