package se.larmnav.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeOutages;

import static org.assertj.core.api.Assertions.assertThat;

/** Driftfel at the desk of one who assesses it. */
@WithMockUser(username = FakeAlarms.ME, roles = "on-call-leader")
class OutagesViewTest extends ViewTest {

	@Autowired
	FakeOutages outages;

	@BeforeEach
	void oneIsReported() {
		this.outages.reset();
		open("driftfel");
	}

	@Test
	void whoHasBeenToldAndWhoHasNotStandsThereAndTheOtherAgrees() {
		assertThat(page()).contains("Mobilnätet är nere i Lagan", "E-post till Larm & Teknik, skickat",
				"inte skickat, ring i stället: adress saknas", "Extra tillsyn i natt");
		assertThat(find(Anchor.class).withText("Driftstoppsrutin").single().getHref())
			.isEqualTo("https://intranat.invalid/driftstoppsrutin");
		press("Jag står bakom bedömningen");
		assertThat(page()).contains("Bedömt", "Står bakom bedömningen, " + FakeAlarms.ME);
	}

	@Test
	void aSuspicionIsReportedWithItsAreaAndItsWords() {
		assertThat(page()).contains("Ryssby: Nätspänning, 5 larm");
		press("Anmäl");
		assertThat(find(TextArea.class).single().getValue()).isEqualTo("Ryssby: Nätspänning, 5 larm");
		press("Anmäl och meddela");
		assertThat(this.outages.all).hasSize(2);
	}

}
