package se.larmnav.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeDeviations;

import static org.assertj.core.api.Assertions.assertThat;

/** Avvikelser at the manager's desk. */
@WithMockUser(username = FakeAlarms.ME, roles = "unit-head")
class DeviationCasesViewTest extends ViewTest {

	@Autowired
	FakeDeviations deviations;

	@BeforeEach
	void oneIsTheSuppliers() {
		this.deviations.link = "https://leverantoren.invalid/avvikelse";
		this.deviations.reset();
		open("avvikelser");
	}

	@Test
	void theSuppliersReferenceIsWrittenBeforeItIsInvestigated() {
		assertThat(page()).contains("Dosan tappar nätet", "Ansvarig: Enar Exempel, enhetschef",
				"Ska anmälas till leverantören");
		press("Skriv leverantörens referens");
		find(TextField.class).single().setValue("AVV-4711");
		find(DatePicker.class).single().setValue(LocalDate.of(2026, 3, 2));
		press("Spara");
		assertThat(page()).contains("Leverantörens referens AVV-4711, 2026-03-02");
		press("Utred och avsluta");
		find(TextArea.class).single().setValue("Bytt simkort");
		press("Spara");
		assertThat(page()).contains("Avslutad", "Utredning: Bytt simkort");
	}

	@Test
	void aMissingAddressOfTheSupplierIsSaidAndNotMadeUp() {
		assertThat(page()).contains("Anmäl hos leverantören").doesNotContain("säger inte var leverantörens sida finns");
		this.deviations.link = null;
		this.deviations.reset();
		open("avvikelser");
		assertThat(page()).contains("säger inte var leverantörens sida finns").doesNotContain("Anmäl hos leverantören");
		press("Skriv leverantörens referens");
	}

	@Test
	@SuppressWarnings("unchecked")
	void whatSomebodyHasSeenNeedsCauseAndWords() {
		press("Ny avvikelse");
		press("Rapportera");
		assertThat(page()).contains("Skriv vad som hände.");
		((RadioButtonGroup<String>) find(RadioButtonGroup.class).single()).setValue("ORGANISATION");
		find(TextArea.class).all().getFirst().setValue("Besöket blev inte av");
		press("Rapportera");
		assertThat(page()).contains("Besöket blev inte av", "Brist i organisationen");
	}

}
