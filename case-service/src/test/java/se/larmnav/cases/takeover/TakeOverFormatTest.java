package se.larmnav.cases.takeover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Home;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The columns in {@code docs/take-over.md} are those of the code. To write them, run this
 * test with {@code -Dlarmnav.docs=write}.
 */
class TakeOverFormatTest {

	private static final String BEGINS = "<!-- columns: written by TakeOverFormatTest -->\n";

	private static final String ENDS = "<!-- end of columns -->\n";

	private static final Path WRITTEN = Home.root().resolve("docs/take-over.md");

	private final ResourceBundle texts = ResourceBundle.getBundle("texts", Locale.of("sv"));

	@Test
	void theColumnsThatAreWrittenDownAreThoseThatAreRead() throws IOException {
		var written = Files.readString(WRITTEN);
		int begins = written.indexOf(BEGINS) + BEGINS.length();
		int ends = written.indexOf(ENDS);
		var columns = Stream.of(Sheet.values()).map(this::table).collect(Collectors.joining("\n"));
		if ("write".equals(System.getProperty("larmnav.docs"))) {
			Files.writeString(WRITTEN, written.substring(0, begins) + columns + written.substring(ends));
			return;
		}
		assertThat(written.substring(begins, ends)).isEqualTo(columns);
	}

	private String table(Sheet sheet) {
		return "## " + sheet.fileName() + "\n\n| kolumn | måste finnas | form | vad |\n|---|---|---|---|\n"
				+ sheet.columns().stream().map((column) -> line(sheet, column)).collect(Collectors.joining());
	}

	private String line(Sheet sheet, Column column) {
		var meaning = texts
			.getString("takeover." + sheet.key() + "." + column.name().replaceFirst("^relative-[0-9]-", "relative-"));
		var form = texts.getString("takeover.form." + column.form().key())
			.replace("{0}", Integer.toString(column.longest()));
		return "| `" + column.name() + "` | " + (column.required() ? "ja" : "") + " | " + form + " | " + meaning
				+ " |\n";
	}

}
