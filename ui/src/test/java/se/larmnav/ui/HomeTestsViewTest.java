package se.larmnav.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.embedded.Requirement;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeHomeTests;

import static org.assertj.core.api.Assertions.assertThat;

/** Provlarm at the phone. */
@WithMockUser(username = FakeAlarms.ME, roles = "home-care")
class HomeTestsViewTest extends ViewTest {

	@Autowired
	FakeHomeTests tests;

	@Autowired
	FakeAlarms alarms;

	@BeforeEach
	void onePowerLoss() {
		this.tests.reset();
		open("provlarm");
	}

	@Test
	void theCardSaysWhatIsDoneAndOneTapSaysThatNobodyIsThere() {
		assertThat(page()).contains("Elsa Berg", "Spänningsbortfall", "Sätt i sladden i väggen.");
		press("Inte anträffbar");
		assertThat(page()).contains("Inte anträffbar, " + FakeAlarms.ME, "Kontaktat närstående");
	}

	@Test
	@Requirement("GIS-ALM-03")
	void anAlarmToTheGroupStandsAboveAllOtherWork() {
		this.alarms.reset();
		open("provlarm");
		assertThat(page().indexOf("Larm går före annat arbete: 2 larm till gruppen")).isNotNegative()
			.isLessThan(page().indexOf("Spänningsbortfall"));
	}

	@Test
	void whatDoesNotWorkNeedsWords() {
		press("Fungerar inte");
		press("Spara");
		assertThat(page()).contains("Skriv vad som hände.");
		find(TextArea.class).single().setValue("Knappen är trasig");
		press("Spara");
		assertThat(page()).contains("Knappen är trasig", "teknikern har det");
	}

}
