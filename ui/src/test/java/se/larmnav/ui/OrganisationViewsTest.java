package se.larmnav.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.tenants.OrganisationChangesApi.LoginWork;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.contract.tenants.OrganisationChangesApi.Member;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.fake.FakeInvitations;
import se.larmnav.ui.fake.FakeOrganisationChanges;
import se.larmnav.ui.fake.FakeRoutines;
import se.larmnav.ui.fake.Fixed;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Adam Exempel", roles = "tenant-administrator")
class OrganisationViewsTest extends ViewTest {

	@Autowired
	FakeOrganisationChanges organisation;

	@Autowired
	FakeRoutines routines;

	@Autowired
	FakeInvitations invitations;

	@BeforeEach
	void nothingIsDone() {
		this.organisation.done.clear();
		this.organisation.refusal = null;
		this.organisation.version = 7;
		this.organisation.login = new LoginWork(2, Fixed.today("13:58:00"), "login-unreachable");
	}

	@Test
	void aHoleInTheDayIsSaidToTheMinuteAndWhatTheLoginHasNotHeardToo() {
		open("organisation");
		assertThat(page()).contains("Alltid någon", "Ingen fre 20 nov 06:30–07:00, 30 minuter: Norr natt har stängt",
				"395 luckor, sammanlagt 11850 minuter", "2 väntar sedan i dag 13:58", "i tjänsterna gäller de redan",
				"Adam Exempel ändrade enheten norr-natt, 20 nov 13:58", "417, 418");
		this.organisation.login = null;
		open("organisation?igen");
		assertThat(page()).doesNotContain("väntar sedan");
	}

	@Test
	void aUnitIsChangedInSwedishAndSentAsTheServiceReadsIt() {
		open("organisation");
		press(named("Ändra: Norr dag"));
		assertThat(field("Öppet", TextArea.class).getValue()).isEqualTo("alla dagar 07:00–22:00");
		field("Öppet", TextArea.class).setValue("alla dagar 07:00–22:00\nvardagar 22:00–23:00");
		field("Telefon", TextField.class).setValue("031-390 06 41");
		press("Spara");
		assertThat(this.organisation.done).containsExactly(
				"change norr-dag 031-390 06 41 [every day 07:00-22:00, working days 22:00-23:00] at \"7\"");
		assertThat(page()).contains("Norr dag");
	}

	@Test
	void whatTheRoutineHasAgainstItStandsInTheFormAndNothingIsLost() {
		open("organisation");
		press(named("Ta bort: Norr natt"));
		this.organisation.refusal = new Problem("organisation-has-errors", 409, Map.of(), List.of(), List.of(),
				Map.of("findings", List.of(Map.of("place", "Larmområden, ”Norr”, mottagare, natt", "text",
						"Enheten ”norr-natt” finns inte."))));
		press(inDialog("Ta bort"));
		assertThat(text(find(Dialog.class).single()))
			.contains("Larmområden, ”Norr”, mottagare, natt: Enheten ”norr-natt” finns inte.");
		assertThat(this.organisation.done).isEmpty();
	}

	@Test
	void whoeverWasFirstIsNamedAndTheNextTryBuildsOnThat() {
		open("organisation");
		press(named("Ändra: Norr"));
		this.organisation.refusal = new Problem("changed-meanwhile", 412, Map.of(), List.of(), List.of(),
				Map.of("changes", List.of(Map.of("by", "Alma Exempel", "what", "UNIT", "how", "CHANGED", "subject",
						"norr-natt", "at", "2026-11-20T12:30:00Z"))));
		press("Spara");
		assertThat(text(find(Dialog.class).single())).contains("Alma Exempel ändrade enheten norr-natt, 20 nov 13:30.");
		press("Spara");
		assertThat(this.organisation.done).singleElement()
			.satisfies(
					done -> assertThat(done).startsWith("change norr [417, 418] norr-natt at").doesNotContain("\"7\""));
	}

	@Test
	void aColleagueIsAddedWithRolesAndUnitsAndAnotherTakenAway() {
		open("personal");
		assertThat(page()).contains("Hanna Exempel", "undersköterska", "Norr dag");
		press("Lägg till medarbetare");
		field("Användarnamn", TextField.class).setValue("ylva.ny");
		field("Namn", TextField.class).setValue("Ylva Exempel");
		press("Spara");
		assertThat(text(find(Dialog.class).single())).contains("Ange en titel", "Välj minst en roll");
		field("Titel", TextField.class).setValue("undersköterska");
		roles().setValue(Set.of("home-care"));
		units().setValue(Set.of("norr-natt"));
		press("Spara");
		press(named("Ta bort: Hanna Exempel"));
		assertThat(text(find(Dialog.class).single())).contains("mister genast sina rättigheter");
		press(inDialog("Ta bort"));
		assertThat(this.organisation.done).hasSize(2)
			.allMatch(done -> done.startsWith("add ylva.ny [home-care] [norr-natt]")
					|| done.startsWith("remove hanna.hemtjanst"));
	}

	@Test
	void aColleagueWithoutAPasswordIsInvitedByMail() {
		this.invitations.done.clear();
		open("personal");
		press(named("Bjud in: Frida Exempel"));
		press(inDialog("Skicka inbjudan"));
		assertThat(text(find(Dialog.class).single())).contains("Ange e-postadressen");
		field("Egen e-postadress i arbetet", EmailField.class).setValue("frida@kommun.test");
		press(inDialog("Skicka inbjudan"));
		assertThat(text(find(Dialog.class).single())).contains("Den personen har redan ett lösenord.");
		press(inDialog("Avbryt"));
		press(named("Bjud in: Hanna Exempel"));
		field("Egen e-postadress i arbetet", EmailField.class).setValue("hanna@kommun.test");
		press(inDialog("Skicka inbjudan"));
		assertThat(this.invitations.done).containsExactly("hanna.hemtjanst at hanna@kommun.test");
	}

	@Test
	@WithMockUser(username = "Frida Exempel", roles = "reception")
	void whoKeepsAListGoesThroughItAndReadsTheOthers() {
		open("sandlistor");
		assertThat(page()).contains("Mottag ÄVO", "5 okt", "Folke Exempel ändrar medlemmarna")
			.doesNotContain("Lägg till sändlista");
		press(named("Gå igenom: Mottag ÄVO"));
		members().setValue(Set.of(new Member("rut.mottag", "Rut Exempel", "mottagssekreterare")));
		press("Medlemmarna stämmer");
		assertThat(this.organisation.done).singleElement()
			.satisfies(done -> assertThat(done).startsWith("members mottag-avo [rut.mottag]"));
	}

	@Test
	@WithMockUser(username = "Tuva Exempel", roles = "technician")
	void aNumberThatWasTriedTooLongAgoIsMarkedAndVerified() {
		open("kontaktlista");
		assertThat(page()).contains("minst var 3 månader", "Trygghetsteamet, Larmcentralen", "För länge sedan",
				"3 aug");
		press(named("Verifiera nummer: Norr natt"));
		press("Numret är provat");
		assertThat(this.organisation.done).singleElement()
			.satisfies(done -> assertThat(done).startsWith("verify norr-natt 031-390 06 46"));
	}

	@Test
	void rolesAndRightsAreAsTheRoutineAndThePagesSay() {
		open("roller");
		assertThat(page()).contains("planerare (4)", "Arbetet ”Gå igenom alla som väntar på nycklar”",
				"Sidan Inväntar nycklar", "avgiftshandläggare, LVS Treserva (källa: PRO-FEE-12)",
				"lika i alla kommuner, ändras inte här");
	}

	@Test
	void whatTheRoutineGivesARoleIsChangedInADraftOfIt() {
		this.routines.reset();
		open("roller");
		press("Föreslå ändring");
		assertThat(this.routines.done).containsExactly(new Beginning("Ändrade roller", null, null));
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
			.startsWith("rutinutkast/")
			.endsWith("?block=steps");
	}

	@Test
	@WithMockUser(username = "Maria Persson", roles = "planner")
	void nobodyElseComesIn() {
		open("organisation");
		assertThat(page()).doesNotContain("Täckning dygnet runt");
		open("personal");
		assertThat(page()).doesNotContain("Hanna Exempel");
	}

	private Button named(String spoken) {
		return find(Button.class).all()
			.stream()
			.filter(button -> spoken.equals(button.getAriaLabel().orElse("")))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No button " + spoken));
	}

	private Button inDialog(String label) {
		return find(Button.class).all()
			.stream()
			.filter(button -> label.equals(button.getText()) && button.getAriaLabel().isEmpty())
			.findFirst()
			.orElseThrow();
	}

	private <F extends com.vaadin.flow.component.AbstractField<?, ?>> F field(String label, Class<F> type) {
		return find(type).all()
			.stream()
			.filter(field -> label.equals(((com.vaadin.flow.component.HasLabel) field).getLabel()))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No field " + label));
	}

	@SuppressWarnings("unchecked")
	private CheckboxGroup<String> roles() {
		return find(CheckboxGroup.class).single();
	}

	@SuppressWarnings("unchecked")
	private MultiSelectComboBox<String> units() {
		return find(MultiSelectComboBox.class).single();
	}

	@SuppressWarnings("unchecked")
	private MultiSelectComboBox<Member> members() {
		return find(MultiSelectComboBox.class).single();
	}

}
