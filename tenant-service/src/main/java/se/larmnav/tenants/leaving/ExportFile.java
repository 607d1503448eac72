package se.larmnav.tenants.leaving;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ZIP of an export while it is written: what passes is counted and summed. */
final class ExportFile {

	private final ZipOutputStream zip;

	private final List<Manifest.Entry> entries = new ArrayList<>();

	ExportFile(OutputStream out) {
		this.zip = new ZipOutputStream(out);
	}

	/** Adds a file; returns the sum of its bytes. */
	String add(String path, InputStream content) throws IOException {
		this.zip.putNextEntry(new ZipEntry(path));
		var digest = sha256();
		var buffer = new byte[65_536];
		long bytes = 0;
		long rows = 0;
		for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
			this.zip.write(buffer, 0, read);
			digest.update(buffer, 0, read);
			bytes += read;
			for (int i = 0; i < read; i++) {
				rows += buffer[i] == '\n' ? 1 : 0;
			}
		}
		this.zip.closeEntry();
		var sum = HexFormat.of().formatHex(digest.digest());
		this.entries.add(new Manifest.Entry(path, path.endsWith(".jsonl") ? rows : null, bytes, sum));
		return sum;
	}

	List<Manifest.Entry> entries() {
		return List.copyOf(this.entries);
	}

	void finish() throws IOException {
		this.zip.finish();
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
