package se.larmnav.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeDeviations;
import se.larmnav.ui.fake.Fixed;

import static org.assertj.core.api.Assertions.assertThat;

/** Historik at the operator's desk. */
@WithMockUser(username = FakeAlarms.ME, roles = "operator")
class HistoryViewTest extends ViewTest {

	@Autowired
	FakeAlarms alarms;

	@Autowired
	FakeDeviations deviations;

	@BeforeEach
	void twoAreClosed() {
		this.deviations.reset();
		open("larmhistorik");
	}

	@Test
	void whatIsClosedIsFoundByName() {
		assertThat(page()).contains("Berg, Elsa", "Lund, Karl", "Sökning på namn loggas");
		find(TextField.class).all().getFirst().setValue("Lund");
		press("Sök");
		assertThat(page()).contains("Lund, Karl").doesNotContain("Berg, Elsa");
		find(TextField.class).all().getFirst().setValue("Ingen");
		press("Sök");
		assertThat(page()).contains("Inga larm i urvalet");
		press("Rensa filter");
		assertThat(page()).contains("Berg, Elsa");
	}

	@Test
	void anAlarmIsOpenedByItsAddressAndOneThatIsNotThereIsNot() {
		open("larmhistorik?larm=" + this.alarms.ring(850, "P1", "Berg, Elsa"));
		assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Som det såg ut …");
		open("larmhistorik?larm=" + Fixed.id(799));
		assertThat(page()).contains("Sidan finns inte");
	}

	@Test
	@SuppressWarnings("unchecked")
	void aDeviationIsWrittenAboutAnAlarmThatIsClosed() {
		press("Skriv avvikelse");
		((RadioButtonGroup<String>) find(RadioButtonGroup.class).single()).setValue("ORGANISATION");
		find(TextArea.class).all().getFirst().setValue("Ingen kom i tid");
		press("Rapportera");
		assertThat(this.deviations.about).containsExactly(FakeAlarms.ELSA);
	}

}
