package se.larmnav.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeSubstitutes;

import static org.assertj.core.api.Assertions.assertThat;

/** Larm ur funktion, at the group's screen. */
@WithMockUser(username = FakeAlarms.ME, roles = "home-care")
class SubstitutesViewTest extends ViewTest {

	@Autowired
	FakeSubstitutes substitutes;

	@BeforeEach
	void oneDoesNotWork() {
		this.substitutes.reset();
		open("larm-ur-funktion");
	}

	@Test
	@SuppressWarnings("unchecked")
	void theOfferIsAnsweredVisitedAndEnded() {
		assertThat(page()).contains("Elsa Berg", "Dosan är trasig", "Erbjudande ska lämnas");
		press("Svar på erbjudandet");
		((RadioButtonGroup<String>) find(RadioButtonGroup.class).single()).setValue("SUPERVISION_VISIT");
		find(TextField.class).single().setValue("08:00 20:00");
		press("Spara");
		assertThat(page()).contains("Tillsynsbesök klockan 08:00, 20:00", "Nästa");
		press("Besök eller samtal gjort");
		assertThat(page()).contains("Besök eller samtal, " + FakeAlarms.ME);
		press("Larmet fungerar igen");
		press("Spara");
		assertThat(page()).contains("Skriv vad som gäller.");
		find(TextArea.class).single().setValue("Ny dosa");
		press("Spara");
		assertThat(page()).contains("Fungerar igen", "Ny dosa");
	}

}
