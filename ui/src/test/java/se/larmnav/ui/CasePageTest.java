package se.larmnav.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.cases.DecisionsApi.ChangedNeed;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.fake.FakeCases;
import se.larmnav.ui.fake.FakeDecisions;
import se.larmnav.ui.fake.FakeSignedForms;
import se.larmnav.ui.part.WhyPanel;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Maria Persson", roles = "planner")
class CasePageTest extends ViewTest {

	@Autowired
	FakeCases cases;

	@Autowired
	FakeDecisions decisions;

	@Autowired
	FakeSignedForms forms;

	@BeforeEach
	void nothingDone() {
		this.decisions.done.clear();
		this.decisions.refuses = null;
		this.cases.alsoMay.clear();
	}

	private void openMarta() {
		open("arende/" + FakeCases.MARTA);
	}

	@Test
	void theNextStepSaysWhoDoesWhatAndWhen() {
		openMarta();
		assertThat(page()).contains("Planeraren kontaktar om nycklar senast i dag", "regel T02", "ansvarig Maria P",
				"väntat 2 v 3 d");
		assertThat(find(Button.class).withText("Registrera kontakt").all()).isNotEmpty();
	}

	@Test
	void anAutomatedLineAnswersWhyWithRuleSourceAndFacts() {
		openMarta();
		assertThat(page()).contains("Automatiserat:");
		press("Varför?");
		var why = find(WhyPanel.class).all().getFirst();
		assertThat(text(why)).contains("Ett beslut om trygghetslarm ger två uppdrag", "Rutin v12",
				"Planerad installation, rad 230–232", "Skyddade personuppgifter", "folkbokföringen");
		assertThat(find(NativeTable.class, why).all()).hasSize(1);
	}

	@Test
	void whatWasEnteredAfterwardsSaysSo() {
		openMarta();
		assertThat(page()).contains("infört i efterhand 15:40");
	}

	@Test
	void aCategoryCanBeHiddenAndTheAddressRemembersIt() {
		open("arende/" + FakeCases.MARTA + "?dolj=CONTACT");
		assertThat(page()).doesNotContain("försökte nå omsorgstagaren").contains("ansökan inkom från e-tjänsten");
	}

	@Test
	void thePersonalNumberIsMaskedUntilItIsAskedFor() {
		openMarta();
		assertThat(page()).contains("19420305-••••").doesNotContain("19420305-2388");
		press("Visa");
		assertThat(page()).contains("19420305-2388");
	}

	@Test
	void aNoteThatIsEmptyIsAskedForAtItsField() {
		openMarta();
		press("Skriv anteckning");
		press("Spara anteckning");
		assertThat(find(Dialog.class).single().isOpened()).isTrue();
		assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Skriv anteckningen");
		test(find(TextArea.class).single()).setValue("Nycklarna kommer på måndag");
		press("Spara anteckning");
		assertThat(this.cases.notes).contains("Nycklarna kommer på måndag");
	}

	@Test
	void aCaseThatIsMissingLooksLikeOneThatMayNotBeSeen() {
		open("arende/01990000-0000-7000-8000-00000000ffff");
		var missing = page();
		open("larmbord");
		assertThat(missing).contains("Sidan finns inte");
		assertThat(page()).isEqualTo(missing);
		open("arende/nonsens");
		assertThat(page()).isEqualTo(missing);
	}

	@Test
	void anOperationInTheAddressOpensItsForm() {
		open("arende/" + FakeCases.MARTA + "?gor=register-keys");
		assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Registrera i nyckelskåp");
	}

	@Test
	void anOperationThatThePersonMayNotDoOpensNothing() {
		open("arende/" + FakeCases.MARTA + "?gor=decide");
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).startsWith("arende/");
		assertThat(find(Dialog.class).all()).isEmpty();
	}

	@Test
	void whoComesTooLateIsToldWhatOthersDidAndWhatWasWrittenIsStillThere() {
		this.decisions.refuses = new Problem("changed-meanwhile", 412, Map.of("version", "9"), List.of(), List.of(),
				Map.of("changes", List.of(Map.of("field", "/keys", "what", "nycklarna är bokade", "by", "Ali Exempel",
						"at", "2026-11-20T13:05:00Z"))));
		open("arende/" + FakeCases.MARTA + "?gor=report-change");
		choose("PERFORMER");
		test(find(TextArea.class).single()).setValue("Hör inte larmet i köket");
		press("Spara");
		assertThat(text(find(Dialog.class).single())).contains("Under tiden, 14:05: Ali Exempel nycklarna är bokade",
				"Det du skrev är kvar");
		assertThat(find(TextArea.class).single().getValue()).isEqualTo("Hör inte larmet i köket");
		assertThat(this.decisions.done).isEmpty();
		press("Spara");
		assertThat(this.decisions.done).containsExactly(new ChangedNeed("PERFORMER", "Hör inte larmet i köket"));
	}

	@Test
	void aSignedFormIsTakenInAndAFileThatIsNoneStaysAtItsField() {
		this.forms.kept.clear();
		this.cases.alsoMay.add(Operation.KEEP_FORM);
		open("arende/" + FakeCases.KEY_SAFE + "?gor=keep-form");
		press("Lägg in");
		assertThat(text(find(Dialog.class).single())).contains("Välj en fil");
		upload("blankett.pdf", "<html>");
		press("Lägg in");
		assertThat(text(find(Dialog.class).single())).contains("Filen är varken pdf, jpeg eller png");
		upload("blankett.pdf", "%PDF-1.7 det underskrivna");
		press("Lägg in");
		assertThat(this.forms.kept).containsExactly("owner-consent-form 25");
		assertThat(page()).contains("Blanketten finns bland handlingarna");
	}

	private void upload(String name, String content) {
		test(find(Upload.class).single()).upload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
		roundTrip();
	}

	@SuppressWarnings("unchecked")
	private void choose(String value) {
		((RadioButtonGroup<String>) find(RadioButtonGroup.class).all().getLast()).setValue(value);
	}

}
