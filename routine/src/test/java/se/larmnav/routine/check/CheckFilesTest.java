package se.larmnav.routine.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The command that checks folders. */
class CheckFilesTest {

	private static final Path CONFIG = Path.of(System.getProperty("larmnav.root", ".."), "config", "municipalities");

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@Test
	void everyMunicipalityThatIsDeliveredMayBePublished() throws IOException {
		assertThat(run(CONFIG)).as(said()).isZero();
		assertThat(said().lines()).filteredOn((line) -> line.endsWith(" varningar")).hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void aFolderWithAFaultSaysWhereAndEndsWithOne(@TempDir Path folder) throws IOException {
		ChecksTest.with("ljungby", "routine-2026-01-01.yaml", "within: 60 minutes", "within: 6 minutes")
			.forEach((name, yaml) -> write(folder.resolve(name), yaml));

		assertThat(run(folder)).isEqualTo(1);
		assertThat(said()).contains("routine-2026-01-01.yaml:", " fel guarantee.action.within: Garantin är 6 minuter",
				": 1 fel, 0 varningar");
	}

	@Test
	void aFolderWithoutMunicipalitiesEndsWithTwo(@TempDir Path folder) throws IOException {
		assertThat(run(folder)).isEqualTo(2);
	}

	private int run(Path folder) throws IOException {
		return CheckFiles.run(LocalDate.parse("2026-11-20"),
				new PrintStream(this.printed, true, StandardCharsets.UTF_8), folder.toString());
	}

	private String said() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException broken) {
			throw new java.io.UncheckedIOException(broken);
		}
	}

}
