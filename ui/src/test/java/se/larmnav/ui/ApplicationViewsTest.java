package se.larmnav.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.ui.fake.FakeApplications;
import se.larmnav.ui.fake.FakeCases;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Sara Nyman", roles = "decision-maker")
class ApplicationViewsTest extends ViewTest {

	@Autowired
	FakeApplications applications;

	@BeforeEach
	void nothingDone() {
		this.applications.done.clear();
		this.applications.received.clear();
	}

	@Test
	void anEmptyFormSaysOnTopAndAtEachFieldWhatIsMissing() {
		open("ny-ansokan");
		press("Skicka in");
		assertThat(page()).contains("uppgifter behöver rättas", "Ange personnummer");
		assertThat(field("Personnummer").getErrorMessage()).isEqualTo("Ange personnummer");
		assertThat(this.applications.received).isEmpty();
	}

	@Test
	void anApplicationIsSentWithWhatThePersonHasBeenTold() {
		open("ny-ansokan");
		fill("19420305-2388");
		inform();
		press("Skicka in");
		assertThat(this.applications.received).singleElement()
			.satisfies(sent -> assertThat(sent.informed()).containsExactlyInAnyOrder("keys", "insurance", "automation"))
			.satisfies(sent -> assertThat(sent.registeredAddress().postcode()).isEqualTo("41109"));
	}

	@Test
	void whatTheServiceRefusesStandsAtItsField() {
		open("ny-ansokan");
		fill("19420305-0000");
		press("Skicka in");
		assertThat(field("Personnummer").getErrorMessage()).isEqualTo("Kontrollsiffran i personnumret stämmer inte");
		assertThat(field("Förnamn").getValue()).isEqualTo("Märta");
	}

	@Test
	void whatTheServiceRefusedIsPutRightAndSentAgain() {
		open("ny-ansokan");
		fill("19420305-0000");
		press("Skicka in");
		test(field("Personnummer")).setValue("19420305-2388");
		press("Skicka in");
		assertThat(this.applications.received).singleElement()
			.satisfies(sent -> assertThat(sent.personalNumber()).isEqualTo("19420305-2388"));
	}

	@Test
	void whatHasNotBeenHandedOverIsSaidBeforeTheDecision() {
		open("arende/" + FakeCases.TO_DECIDE + "/beslut");
		assertThat(page()).contains("Broschyr Nyckelgömmor i fastigheter: inte gjort än",
				"Blankett: fastighetsägarens medgivande: inte gjort än");
	}

	@Test
	@SuppressWarnings("unchecked")
	void aDecisionHasOutcomeTimeAndReasons() {
		open("arende/" + FakeCases.TO_DECIDE + "/beslut");
		press("Spara beslut");
		assertThat(page()).contains("Välj beslut", "Skriv motivering");
		((RadioButtonGroup<String>) find(RadioButtonGroup.class).all().getFirst()).setValue("GRANTED");
		test(find(TextArea.class).single()).setValue("Behov av trygghet i hemmet");
		press("Spara beslut");
		assertThat(this.applications.done).singleElement()
			.isEqualTo(new NewDecision("GRANTED", java.time.LocalDate.parse("2026-11-20"), null,
					"Behov av trygghet i hemmet", null, null, null));
	}

	private TextField field(String label) {
		return find(TextField.class).all()
			.stream()
			.filter(one -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private void fill(String number) {
		test(field("Personnummer")).setValue(number);
		test(field("Förnamn")).setValue("Märta");
		test(field("Efternamn")).setValue("Lind");
		test(field("Telefon")).setValue("031-390 06 15");
		test(field("Gatuadress")).setValue("Änggatan 12");
		test(field("Postnummer")).setValue("41109");
		test(field("Ort")).setValue("Göteborg");
		find(RadioButtonGroup.class).all().forEach(group -> {
			if ("Hur är identiteten säkrad?".equals(group.getLabel())) {
				((RadioButtonGroup<String>) group).setValue("IDENTITY_DOCUMENT");
			}
			if ("Accepterar maxtaxa?".equals(group.getLabel())) {
				((RadioButtonGroup<Boolean>) group).setValue(true);
			}
		});
	}

	@SuppressWarnings("unchecked")
	private void inform() {
		var group = (CheckboxGroup<Choice>) find(CheckboxGroup.class).single();
		group.select(group.getListDataView().getItems().toList());
	}

}
