package se.larmnav.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.embedded.Requirement;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.fake.FakeCases;
import se.larmnav.ui.fake.FakeGoverningDocuments;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Maria Persson", roles = { "planner", "technician" })
class DocumentsViewTest extends ViewTest {

	@Autowired
	FakeGoverningDocuments documents;

	@BeforeEach
	void asItWas() {
		this.documents.down = null;
	}

	@Test
	void theRegisterHasLinksTemplatesAndTextsAndSaysWhereAnAddressIsMissing() {
		open("rutiner-och-dokument");
		assertThat(page()).contains("Rutin för nyckelhantering", "adress saknas", "Görs i ärendet: Nyckelkvittens",
				"QR-kod finns hos samordnaren.", "Trygghetsteamet", "GIS-TPL-03");
		assertThat(links()).contains("https://example.se/avbrott");
		open("rutiner-och-dokument?visa=saknas");
		assertThat(page()).contains("Rutin för nyckelhantering").doesNotContain("Avbrottsplan", "QR-kod");
	}

	@Test
	void onlyWhatIsSoughtForIsListed() {
		open("rutiner-och-dokument");
		test(find(TextField.class).all()
			.stream()
			.filter(one -> one.getLabel() != null && one.getLabel().startsWith("Sök i"))
			.findFirst()
			.orElseThrow()).setValue("driftstopp");
		assertThat(page()).contains("Avbrottsplan").doesNotContain("Nyckelkvittens", "QR-kod");
	}

	@Test
	@Requirement({ "GBG-KEY-22", "GIS-KEY-04" })
	void whereKeysAreWorkedWithTheirDocumentsAreAtHand() {
		open("invantar-nycklar");
		assertThat(page()).contains("Rutiner för sidan", "Rutin för nyckelhantering", "Görs i ärendet: Nyckelkvittens")
			.doesNotContain("Avbrottsplan");
		open("mitt-arbete");
		assertThat(page()).doesNotContain("Rutiner för sidan");
	}

	@Test
	@Requirement("GBG-SCO-02")
	@WithMockUser(username = "Sara Nyman", roles = "decision-maker")
	void whereSomebodyDecidesAndFollowsUpTheMethodSupportIsAtHand() {
		open("arende/" + FakeCases.TO_DECIDE + "/beslut");
		assertThat(links()).contains("https://example.se/metod");
		open("beslut-att-folja");
		assertThat(links()).contains("https://example.se/metod");
		open("mitt-arbete");
		assertThat(links()).doesNotContain("https://example.se/metod");
	}

	@Test
	@Requirement("GIS-TPL-05")
	void whereDeviationsAreHandledTheirRoutineIsAtHand() {
		open("avvikelser");
		assertThat(page()).contains("Rutiner för sidan", "Rutin för avvikelsehantering");
	}

	@Test
	void whatBelongsToThePageStaysWhenTheRegisterCannotBeRead() {
		open("overvakning");
		assertThat(links()).contains("https://example.se/avbrott");
		this.documents.down = new Problem("unreachable", 503, Map.of(), List.of());
		open("att-installera");
		assertThat(page()).contains("QR-kod finns hos samordnaren.");
		open("overvakning");
		assertThat(links()).contains("https://example.se/avbrott");
	}

	private List<String> links() {
		return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
	}

}
