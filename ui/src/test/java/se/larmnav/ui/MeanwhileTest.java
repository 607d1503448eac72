package se.larmnav.ui;

import java.time.LocalDateTime;
import java.util.List;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.InstallationsApi.Completion;
import se.larmnav.contract.cases.InstallationsApi.Device;
import se.larmnav.contract.cases.KeysApi.Appointment;
import se.larmnav.contract.cases.KeysApi.Collection;
import se.larmnav.contract.cases.KeysApi.Contact;
import se.larmnav.contract.cases.Operation;
import se.larmnav.contract.cases.WatchesApi;
import se.larmnav.ui.fake.FakeApplications;
import se.larmnav.ui.fake.FakeAssignments;
import se.larmnav.ui.fake.FakeCases;
import se.larmnav.ui.fake.FakeInstallations;
import se.larmnav.ui.fake.FakeKeys;
import se.larmnav.ui.fake.FakeWatches;
import se.larmnav.ui.fake.FakeWork;
import se.larmnav.ui.part.DigitChoice;
import se.larmnav.ui.part.Signature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people write in the same case at once: whoever comes second is told what the first
 * did, and what was typed is still in the form, to be sent again.
 */
class MeanwhileTest extends ViewTest {

	private static final String SIGNED = "M0 0L10 10";

	@Autowired
	FakeKeys keys;

	@Autowired
	FakeInstallations installations;

	@Autowired
	FakeAssignments assignments;

	@Autowired
	FakeApplications applications;

	@Autowired
	FakeWork work;

	@Autowired
	FakeWatches watches;

	@Autowired
	FakeCases cases;

	@BeforeEach
	void nothingDone() {
		this.keys.done.clear();
		this.installations.done.clear();
		this.applications.done.clear();
		this.assignments.done.clear();
		this.work.done.clear();
		this.watches.done.clear();
		this.installations.seen = null;
		this.installations.controller = null;
	}

	@AfterEach
	void asInThePicture() {
		this.installations.seen = se.larmnav.ui.fake.Fixed.today("14:02:07");
		this.installations.controller = "4471093200";
		this.cases.alsoMay.clear();
	}

	@Test
	@WithMockUser(username = "Ali Moradi", roles = "alarm-staff")
	void atTheCollectionOfKeysWhatWasTriedAndTheSignaturesAreStillThere() {
		open("nyckelhamtning/" + FakeCases.MARTA);
		press("Alla provade OK");
		test(labelled(TextField.class, "Mottagna från")).setValue("Karin Lind");
		find(Signature.class).all().forEach(signature -> signature.sign(SIGNED));
		this.keys.refuses.asOutdated();
		press("Spara och skriv kvittens");
		isTold(page());
		assertThat(this.keys.done).isEmpty();
		assertThat(find(Signature.class).all()).extracting(Signature::path).containsExactly(SIGNED, SIGNED);
		press("Spara och skriv kvittens");
		assertThat((Collection) this.keys.done.getFirst()).satisfies(sent -> {
			assertThat(sent.receivedFrom()).isEqualTo("Karin Lind");
			assertThat(sent.items()).filteredOn(item -> item.kind().equals("door"))
				.allMatch(item -> "OK".equals(item.tried()));
		});
	}

	@Test
	@WithMockUser(username = "Maria Persson", roles = "planner")
	void inTheListOfThoseWhoWaitTheContactIsStillThere() {
		open("invantar-nycklar");
		press(inRow("Lind, Märta", "Kontakt"));
		chooseDigit(0, "PERSON");
		chooseDigit(1, "PARTLY");
		test(labelled(TextField.class, "Vad saknas?")).setValue("Porten");
		this.keys.refuses.asOutdated();
		press("Spara");
		isTold(page());
		assertThat(this.keys.done).isEmpty();
		press("Spara");
		assertThat(this.keys.done).containsExactly(new Contact("PERSON", "PARTLY", "Porten", false, "PHONE", null));
	}

	@Test
	@WithMockUser(username = "Maria Persson", roles = "planner")
	void theTimeOfAPickUpIsStillThere() {
		open("invantar-nycklar");
		press(inRow("Lind, Märta", "Boka"));
		find(DateTimePicker.class).single().setValue(LocalDateTime.parse("2026-11-25T10:15"));
		this.keys.refuses.asOutdated();
		pressPrimary();
		isTold(text(find(Dialog.class).single()));
		pressPrimary();
		assertThat((Appointment) this.keys.done.getFirst()).extracting(Appointment::at)
			.hasToString("2026-11-25T09:15:00Z");
	}

	@Test
	@WithMockUser(username = "Maria Persson", roles = "planner")
	void onTheCasePageTheContactIsStillThere() {
		open("arende/" + FakeCases.MARTA + "?gor=contact");
		chooseDigit(0, "NOBODY");
		this.keys.refuses.asOutdated();
		press("Spara");
		isTold(text(find(Dialog.class).single()));
		press("Spara");
		assertThat(this.keys.done).containsExactly(new Contact("NOBODY", null, null, false, "PHONE", null));
	}

	@Test
	@WithMockUser(username = "Tove Tekniker", roles = "technician")
	void onTheTechniciansPhoneTheDeviceIsStillThere() {
		open("installation/" + FakeCases.KEY_SAFE);
		test(labelled(TextField.class, "Larmdosans identitet")).setValue("4471093200");
		test(labelled(TextField.class, "Serienummer (frivilligt)")).setValue("SN 12");
		chooseFirst(find(Select.class).all().getFirst());
		this.installations.refuses.asOutdated();
		press("Registrera larmdosa");
		isTold(page());
		assertThat(this.installations.done).isEmpty();
		press("Registrera larmdosa");
		assertThat((Device) this.installations.done.getFirst()).satisfies(sent -> {
			assertThat(sent.controllerId()).isEqualTo("4471093200");
			assertThat(sent.serialNumber()).isEqualTo("SN 12");
		});
	}

	@Test
	@WithMockUser(username = "Tove Tekniker", roles = "technician")
	void whatWasFoundInTheHomeIsStillThereAlsoWhenTheDeviceWasHeardMeanwhile() {
		this.cases.alsoMay.add(Operation.COMPLETE_INSTALLATION);
		open("installation/" + FakeCases.KEY_SAFE);
		test(labelled(TextField.class, "Var sitter larmet?")).setValue("I hallen, på byrån");
		this.installations.seen = se.larmnav.ui.fake.Fixed.today("14:32:07");
		org.awaitility.Awaitility.await().pollInSameThread().untilAsserted(() -> {
			com.vaadin.browserless.internal.MockVaadin.clientRoundtrip();
			assertThat(page()).contains("14:32:07");
		});
		assertThat(labelled(TextField.class, "Var sitter larmet?").getValue()).isEqualTo("I hallen, på byrån");
		this.installations.refuses.asOutdated();
		press("Installerat");
		isTold(page());
		assertThat(this.installations.done).isEmpty();
		press("Installerat");
		assertThat((Completion) this.installations.done.getFirst()).extracting(Completion::place)
			.isEqualTo("I hallen, på byrån");
	}

	@Test
	@WithMockUser(username = "Tove Tekniker", roles = "technician")
	void theTimeOfAnInstallationIsStillThere() {
		open("installation/" + FakeCases.KEY_SAFE);
		press(find(Button.class).all()
			.stream()
			.filter(button -> button.getText().startsWith("Boka"))
			.findFirst()
			.orElseThrow());
		find(DateTimePicker.class).single().setValue(LocalDateTime.parse("2026-11-25T10:15"));
		this.installations.refuses.asOutdated();
		pressPrimaryIn(find(Dialog.class).single());
		isTold(text(find(Dialog.class).single()));
		pressPrimaryIn(find(Dialog.class).single());
		assertThat(this.installations.done).hasSize(1);
	}

	@Test
	@WithMockUser(username = "Sara Nyman", roles = "decision-maker")
	void whatCameOfWorkIsStillThere() {
		open("mitt-arbete");
		press("Klart");
		test(find(TextArea.class).single()).setValue("Ringde larmenheten");
		this.work.refuses.asOutdated();
		pressPrimaryIn(find(Dialog.class).single());
		isTold(text(find(Dialog.class).single()));
		assertThat(this.work.done).isEmpty();
		pressPrimaryIn(find(Dialog.class).single());
		assertThat(this.work.done).singleElement().asString().endsWith("Ringde larmenheten");
	}

	@Test
	@WithMockUser(username = "Maria Persson", roles = "planner")
	void theUnitThatWasChosenForAnAssignmentIsStillThere() {
		open("uppdrag");
		press("Fördela");
		chooseFirst(labelled(Select.class, "Enhet"));
		this.assignments.refuses.asOutdated();
		pressPrimaryIn(find(Dialog.class).single());
		isTold(text(find(Dialog.class).single()));
		assertThat(this.assignments.done).isEmpty();
		pressPrimaryIn(find(Dialog.class).single());
		assertThat(this.assignments.done).singleElement().asString().doesNotEndWith("null");
	}

	@Test
	@WithMockUser(username = "Sara Nyman", roles = "decision-maker")
	@SuppressWarnings("unchecked")
	void theReasonsOfADecisionAreStillThere() {
		open("arende/" + FakeCases.TO_DECIDE + "/beslut");
		((RadioButtonGroup<String>) find(RadioButtonGroup.class).all().getFirst()).setValue("GRANTED");
		test(find(TextArea.class).single()).setValue("Behov av trygghet i hemmet");
		this.applications.refuses.asOutdated();
		press("Spara beslut");
		isTold(page());
		assertThat(this.applications.done).isEmpty();
		press("Spara beslut");
		assertThat((ApplicationsApi.NewDecision) this.applications.done.getFirst())
			.extracting(ApplicationsApi.NewDecision::motivation)
			.isEqualTo("Behov av trygghet i hemmet");
	}

	@Test
	@WithMockUser(username = "Sara Nyman", roles = "decision-maker")
	@SuppressWarnings("unchecked")
	void whatWasHandedOverIsStillTickedAtTheInvestigation() {
		open("arende/" + FakeCases.TO_DECIDE + "?gor=inform");
		var given = (CheckboxGroup<Object>) find(CheckboxGroup.class).single();
		given.select(given.getListDataView().getItems().toList());
		this.applications.refuses.asOutdated();
		pressPrimaryIn(find(Dialog.class).single());
		isTold(text(find(Dialog.class).single()));
		pressPrimaryIn(find(Dialog.class).single());
		assertThat((ApplicationsApi.Informed) this.applications.done.getFirst()).extracting("items")
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
			.hasSize(2);
	}

	@Test
	@WithMockUser(username = "Sara Nyman", roles = "decision-maker")
	void theDayThatWasAgreedForAWatchIsStillThere() {
		open("arende/" + FakeCases.MARTA);
		press("Annan dag");
		find(com.vaadin.flow.component.datepicker.DatePicker.class).single()
			.setValue(java.time.LocalDate.parse("2026-12-14"));
		test(find(TextArea.class).single()).setValue("Är på sjukhus till dess");
		this.watches.refuses.asOutdated();
		pressPrimaryIn(find(Dialog.class).single());
		isTold(text(find(Dialog.class).single()));
		assertThat(this.watches.done).isEmpty();
		pressPrimaryIn(find(Dialog.class).single());
		assertThat(this.watches.done).containsExactly(
				new WatchesApi.Agreement(java.time.LocalDate.parse("2026-12-14"), "Är på sjukhus till dess"));
	}

	private static void isTold(String words) {
		assertThat(words).contains("Under tiden, 14:05: Ali Exempel nycklarna är bokade", "Det du skrev är kvar");
	}

	private void pressPrimary() {
		pressPrimaryIn(find(Dialog.class).single());
	}

	private void pressPrimaryIn(Dialog dialog) {
		press(find(Button.class, dialog).all()
			.stream()
			.filter(button -> button.getThemeNames().contains("primary"))
			.findFirst()
			.orElseThrow());
	}

	private Button inRow(String name, String label) {
		var row = find(NativeTableRow.class).all()
			.stream()
			.filter(one -> text(one).contains(name))
			.findFirst()
			.orElseThrow();
		return find(Button.class, row).withText(label).single();
	}

	@SuppressWarnings("unchecked")
	private void chooseDigit(int group, String value) {
		((HasValue<?, String>) find(DigitChoice.class).all().get(group)).setValue(value);
		roundTrip();
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private void chooseFirst(Select select) {
		select.setValue(((List) select.getListDataView().getItems().toList()).getFirst());
		roundTrip();
	}

	private <C extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasLabel> C labelled(
			Class<C> type, String label) {
		return find(type).all().stream().filter(one -> label.equals(one.getLabel())).findFirst().orElseThrow();
	}

}
