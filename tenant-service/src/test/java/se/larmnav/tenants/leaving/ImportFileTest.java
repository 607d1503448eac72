package se.larmnav.tenants.leaving;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.larmnav.tenancy.Refusal;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An export from somewhere else may have been made by somebody who wishes us ill. */
class ImportFileTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	void whatSwellsBeyondWhatItsManifestSaysIsLeftWhereThatEnds(@TempDir Path folder) throws IOException {
		var sum = HexFormat.of().formatHex(ExportFile.sha256().digest(new byte[10]));
		var entry = new Manifest.Entry("cases/tables/home.jsonl", 1L, 10, sum);
		var zip = zip(folder, entry, out -> swell(out, 200));
		assertThat(Files.size(zip)).isLessThan(1 << 20);
		assertThat(refused(zip)).contains("longer: cases/tables/home.jsonl");
	}

	@Test
	void aManifestThatSwellsIsNotReadIntoMemory(@TempDir Path folder) throws IOException {
		var zip = folder.resolve("manifest.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry(Manifest.NAME));
			swell(out, 65);
			out.closeEntry();
		}
		assertThat(refused(zip)).contains("too long: manifest.json");
	}

	@Test
	void aFileWithAPathOutOfTheExportIsMoreThanItsManifestSays(@TempDir Path folder) throws IOException {
		var sum = HexFormat.of().formatHex(ExportFile.sha256().digest());
		var zip = zip(folder, new Manifest.Entry("a.jsonl", 0L, 0, sum), out -> {
			out.closeEntry();
			out.putNextEntry(new ZipEntry("../../etc/cron.d/x"));
		});
		assertThat(refused(zip)).contains("more: ../../etc/cron.d/x");
	}

	private static Path zip(Path folder, Manifest.Entry entry, Content content) throws IOException {
		var zip = folder.resolve("export.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry(entry.path()));
			content.write(out);
			out.closeEntry();
			out.putNextEntry(new ZipEntry(Manifest.NAME));
			var manifest = new Manifest(Manifest.FORMAT, "nyby", Instant.EPOCH, true, Map.of(), List.of(entry));
			out.write(JSON.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8));
			out.closeEntry();
		}
		return zip;
	}

	private static void swell(OutputStream out, int megabytes) throws IOException {
		var zeros = new byte[1 << 20];
		for (int i = 0; i < megabytes; i++) {
			out.write(zeros);
		}
	}

	private static String refused(Path zip) {
		var said = new String[1];
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ImportFile.open(zip, JSON).close())
			.satisfies(refusal -> said[0] = refusal.fields().toString());
		return said[0];
	}

	/** Writes what is in an entry. */
	private interface Content {

		void write(ZipOutputStream out) throws IOException;

	}

}
