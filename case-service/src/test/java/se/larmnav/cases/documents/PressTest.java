package se.larmnav.cases.documents;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.larmnav.cases.people.Address;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody has written is printed as it stands. */
class PressTest {

	@Test
	void wordsThatLookLikeATemplateOrLikeMarkupAreOnlyWords() throws IOException {
		var sly = "[[${7*7}]] [(${7*7})] __${7*7}__ ${T(java.lang.Runtime)} <b th:text=\"${address}\">fet</b> &amp;";
		var pdf = new Press().print("owner-consent-form",
				Map.of("number", "2026-000123", "address",
						new Address("<img src='file:///etc/passwd'/>", "341 30", "Ljungby", null), "copies", 1, "words",
						List.of(sly)));
		try (var opened = Loader.loadPDF(pdf)) {
			var said = new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
			assertThat(said).contains(sly).contains("<img src='file:///etc/passwd'/>").doesNotContain("49", "root:");
		}
	}

}
