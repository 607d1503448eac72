package se.larmnav.ui.statistics;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.larmnav.ui.fake.FakeStatistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The statistics as files that spreadsheets open. */
class StatisticsFileControllerTest {

	private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new StatisticsFileController(new FakeStatistics()))
		.build();

	private byte[] file(String form) throws Exception {
		return this.mvc.perform(get("/statistikfil?fran=2026-10-24&till=2026-11-21&form=" + form))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	@Test
	void theTextFileHasTheNumbersOfThePageAndNoFormula() throws Exception {
		assertThat(new String(file("CSV"), StandardCharsets.UTF_8)).startsWith("\uFEFF")
			.contains("v. 44 2026;500;20;0;96,0 %", "Oro;'=2+2;< 5");
	}

	@Test
	void theWorkbookIsWellFormedAndCountsOnNumbers() throws Exception {
		var parts = new HashMap<String, String>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file("XLSX")))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), wellFormed(zip.readAllBytes()));
			}
		}
		assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml",
				"xl/_rels/workbook.xml.rels", "xl/sheet1.xml", "xl/sheet7.xml");
		assertThat(parts.get("xl/sheet3.xml")).contains("<c><v>500</v></c>", "I tid");
		assertThat(parts.get("xl/sheet6.xml")).contains("<t>=2+2</t>", "&lt; 5");
	}

	@Test
	void anotherKindOfFileIsRefused() throws Exception {
		this.mvc.perform(get("/statistikfil?fran=2026-10-24&till=2026-11-21&form=PDF"))
			.andExpect(status().isBadRequest());
	}

	private static String wellFormed(byte[] xml) throws Exception {
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
		return new String(xml, StandardCharsets.UTF_8);
	}

}
