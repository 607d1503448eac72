package se.larmnav.ui;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.contract.tenants.RoutinesApi.NewValue;
import se.larmnav.contract.tenants.RoutinesApi.Reason;
import se.larmnav.contract.tenants.RoutinesApi.Sending;
import se.larmnav.contract.tenants.RoutinesApi.Text;
import se.larmnav.contract.tenants.RoutinesApi.VersionEntry;
import se.larmnav.embedded.Requirement;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.fake.FakeRoutines;
import se.larmnav.ui.fake.FakeSharedRoutines;
import se.larmnav.ui.fake.Fixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@WithMockUser(username = "Eva Strand", roles = "tenant-administrator")
class RoutineViewsTest extends ViewTest {

	private static final String MINE = "rutinutkast/" + FakeRoutines.MINE;

	private static final String SENT = "rutinutkast/" + FakeRoutines.SENT;

	private static final String WEEKS = "Uppdraget kan inte verkställas, antal";

	@Autowired
	FakeRoutines routines;

	@Autowired
	FakeSharedRoutines shared;

	@BeforeEach
	void asItWas() {
		this.routines.reset();
		this.shared.reset();
	}

	@Test
	void theAdministratorsDayBeginsWithTheRoutines() {
		open("");
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo("rutiner");
		assertThat(page()).contains("Gäller nu: version 12", "Kommande 1", "Tidigare 2", "Återkallade 1",
				"Kvittensen hann inte tryckas");
	}

	@Test
	void eachDraftSaysWhoseTurnItIs() {
		open("rutiner");
		assertThat(page()).contains("Längre tid för nycklar", "Din tur: skriv klart och skicka",
				"Fler frågor vid första kontakten", "Din tur: granska och godkänn");
	}

	@Test
	void aMunicipalityWithoutDraftsIsToldHowItsRoutineIsChanged() {
		this.routines.empty = true;
		open("rutiner");
		assertThat(page()).contains("Inga utkast.", "Ingen version väntar på att börja gälla.");
	}

	@Test
	@WithMockUser(username = "Maria Persson", roles = "planner")
	void whoLacksTheRoleSeesNoEntryAndAnOrdinaryRefusal() {
		open("invantar-nycklar");
		assertThat(page().replaceAll("Rutiner(, dokument| för sidan)", "")).doesNotContain("Rutiner");
		open("rutiner");
		assertThat(page()).contains("Sidan finns inte");
		open(MINE);
		assertThat(page()).contains("Sidan finns inte").doesNotContain("Längre tid för nycklar");
	}

	@Test
	void aDraftIsBegunFromTheVersionInForceWithOnePress() {
		open("rutiner");
		press("Nytt utkast");
		assertThat(this.routines.done).containsExactly(new Beginning("Ändring av version 12", null, null));
		assertThat(page()).contains("Tider", "Uppdraget kan inte verkställas");
	}

	@Test
	void oneReturnsToAnEarlierVersionAsADraft() {
		open("rutiner");
		press("Gå tillbaka hit");
		assertThat(this.routines.done).containsExactly(new Beginning("Tillbaka till version 11", 11, null));
	}

	@Test
	void anyVersionIsComparedWithAnyOther() {
		open("rutiner");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("rutiner/11?jamfor=12");
		open("rutiner/11?jamfor=12");
		assertThat(page()).contains("Version 11", "Skillnad mot version 12", "inom 5 veckor", "inom 4 veckor");
		open("rutiner/10?jamfor=11");
		assertThat(page()).contains("Versionerna säger samma sak.");
		@SuppressWarnings("unchecked")
		Select<VersionEntry> choice = find(Select.class).single();
		choice.setValue(choice.getListDataView().getItem(0));
		roundTrip();
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
			.isEqualTo("rutiner/10?jamfor=13");
	}

	@Test
	@Requirement("PLT-TEN-03")
	void aRoutineOfAnotherMunicipalityIsReadAndBecomesADraftWithOnePress() {
		open("rutiner");
		assertThat(page()).contains("Från andra kommuner 1", "Ljungby kommun");
		open("rutiner/delad/ljungby/4");
		assertThat(page()).contains("Ljungby kommun, version 4", "Uppdraget kan inte verkställas",
				"Enheter, roller och sändlistor som ni saknar visas under Kontroll");
		press("Börja ett utkast från den");
		assertThat(this.shared.done).containsExactly("adopt ljungby 4 Som Ljungby kommun");
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo(MINE);
	}

	@Test
	void whereNobodySharesItIsSaidAndWhatIsNotSharedIsNotThere() {
		this.shared.empty = true;
		open("rutiner");
		assertThat(page()).contains("Från andra kommuner 0", "Ingen annan kommun låter andra använda sin rutin än.");
		open("rutiner/delad/ljungby/4");
		assertThat(page()).contains("Sidan finns inte");
	}

	@Test
	void aVersionIsSharedAndNoLongerWithAPressAndSaysWhoDidIt() {
		open("rutiner/12");
		assertThat(page()).contains("Används bara här.", "Började som", "Ljungby kommun, version 2");
		press("Låt andra kommuner använda den");
		assertThat(page()).contains("Får användas av andra kommuner sedan", "Delad av Eva Strand");
		press("Sluta dela");
		assertThat(page()).contains("Används bara här.", "Delning slutad av Eva Strand");
		assertThat(this.shared.done).containsExactly("SHARED 12", "STOPPED 12");
	}

	@Test
	void aVersionThatNamesSomebodyOrHasNotBegunCannotBeSharedAndSaysWhy() {
		open("rutiner/10");
		assertThat(page()).contains("texten innehåller något personligt", "Rad 14: Här står ett telefonnummer.")
			.doesNotContain("Låt andra kommuner använda den");
		open("rutiner/13");
		assertThat(page()).contains("Kan delas när den har börjat gälla.");
	}

	@Test
	void oneTimerIsChangedTriedAndSentInFourPresses() {
		open("rutiner");
		press("Nytt utkast");
		write(WEEKS, "6");
		press("Provkör mot 30 dygn");
		press("Skicka för godkännande");
		assertThat(find(TextArea.class).all()).anyMatch(TextArea::isInvalid);
		test(find(TextArea.class).all().stream().filter(TextArea::isInvalid).findFirst().orElseThrow())
			.setValue("Bevakningen flyttas i nästa version");
		press("Skicka för godkännande");
		assertThat(this.routines.done).contains(new NewValue(FakeRoutines.FIVE_WEEKS, "6 weeks"), "tried 30",
				new Sending(Fixed.day("11-21"), "Bevakningen flyttas i nästa version"));
	}

	@Test
	void eachChangeIsCheckedAndComparedAtOnce() {
		open(MINE);
		write(WEEKS, "6");
		assertThat(page()).contains("Uppdraget kan inte verkställas: inom 5 veckor → inom 6 veckor; berör 31 ärenden",
				"Bevakningen om 4 veckor (T06) löper ut före 6 veckor", "Utkastet sparat 14:02", "1 ändring");
	}

	@Test
	void oneWeekIsWrittenAsOneWeekAndDaysMayBeChosen() {
		open(MINE);
		write(WEEKS, "1");
		choose("Andra kontakten om nycklar, enhet", "days");
		assertThat(this.routines.done).containsExactly(new NewValue(FakeRoutines.FIVE_WEEKS, "1 week"),
				new NewValue("access.keys.contacts.second.within", "2 days"));
	}

	@Test
	void anErrorIsSaidAtItsCellAndStopsTheSending() {
		open(MINE + "?block=access");
		write(WEEKS, "0");
		assertThat(field(WEEKS).isInvalid()).isTrue();
		assertThat(field(WEEKS).getErrorMessage()).contains("en tid är minst 1");
		assertThat(button("Skicka för godkännande").isEnabled()).isFalse();
		assertThat(page()).contains("Texten går inte att läsa", "rad 21, tecken 37", "Rad 8, tecken 37");
	}

	@Test
	void whatSomebodyElseChangedIsNamedAndWhatWasWrittenIsStillThere() {
		open(MINE);
		this.routines.of(FakeRoutines.MINE).changedBy("Per Öberg", FakeRoutines.FIVE_WEEKS, "8 weeks");
		write(WEEKS, "6");
		assertThat(page()).contains("Per Öberg ändrade 14:01 – det du skrev är kvar, jämför", "8 veckor", "6 veckor");
		assertThat(field(WEEKS).getValue()).isEqualTo("6");
		press("Spara mitt");
		assertThat(this.routines.of(FakeRoutines.MINE).text(FakeRoutines.FIVE_WEEKS)).isEqualTo("6 weeks");
		assertThat(page()).doesNotContain("Per Öberg ändrade 14:01");
	}

	@Test
	void onesOwnChangeIsLaidAsideForSomebodyElses() {
		open(MINE);
		this.routines.of(FakeRoutines.MINE).changedBy("Per Öberg", FakeRoutines.FIVE_WEEKS, "8 weeks");
		write(WEEKS, "6");
		press("Behåll det som Per Öberg skrev");
		assertThat(field(WEEKS).getValue()).isEqualTo("8");
		assertThat(this.routines.of(FakeRoutines.MINE).text(FakeRoutines.FIVE_WEEKS)).isEqualTo("8 weeks");
	}

	@Test
	void aBlockIsChangedAsTextAndStaysWhenSomebodyElseWasFirst() {
		open(MINE + "?block=access");
		var area = find(TextArea.class).all().stream().filter(one -> "Text: access".equals(one.getLabel())).findFirst();
		test(area.orElseThrow()).setValue("access:\n  mine");
		this.routines.of(FakeRoutines.MINE).changedBy("Per Öberg", FakeRoutines.FIVE_WEEKS, "8 weeks");
		press("Spara texten");
		assertThat(page()).contains("Per Öberg ändrade 14:01");
		assertThat(area.orElseThrow().getValue()).isEqualTo("access:\n  mine");
		press("Spara mitt");
		assertThat(this.routines.done).contains(new Text("access:\n  mine"));
	}

	@Test
	void aTrialGoesOnWhileThePageCanBeUsedAndThenSaysWhatWouldHaveBeenOtherwise() {
		this.routines.tried = new CountDownLatch(1);
		open(MINE);
		press("Provkör mot 30 dygn");
		assertThat(page()).contains("Provkör utkastet mot 30 dygn. Ingenting ändras.");
		this.routines.tried.countDown();
		await().pollInSameThread().untilAsserted(() -> {
			MockVaadin.clientRoundtrip();
			assertThat(page()).contains("1204 ärenden provkördes", "meddelanden hade kommit senare", "2026-000113");
		});
		write(WEEKS, "6");
		assertThat(page()).contains("Utkastet har ändrats efter provkörningen");
	}

	@Test
	void theSecondPersonApprovesWithTheDifferenceInViewAndPublishes() {
		open(SENT);
		assertThat(page()).contains("inom 2 veckor → inom 10 dagar", "Vi har hunnit ikapp sedan i våras.",
				"Skrivet av Per Öberg");
		assertThat(find(TextField.class).all()).isEmpty();
		press("Godkänn");
		assertThat(this.routines.of(FakeRoutines.SENT).state()).isEqualTo("APPROVED");
		press("Publicera");
		assertThat(this.routines.done).contains("published " + FakeRoutines.SENT);
		assertThat(page()).contains("Version 13 är publicerad och gäller från 2027-01-01");
	}

	@Test
	void aDraftIsSentBackWithAWordAboutWhy() {
		open(SENT);
		press("Skicka tillbaka");
		test(find(TextArea.class).all().getLast()).setValue("Ange vem som beslutat");
		press(find(Button.class).withText("Skicka tillbaka").all().getLast());
		assertThat(this.routines.done).contains(new Reason("Ange vem som beslutat"));
	}

	@Test
	@WithMockUser(username = "Per Öberg", roles = "tenant-administrator")
	void whoWroteItCannotApproveIt() {
		open(SENT);
		assertThat(find(Button.class).all()).noneMatch(button -> "Godkänn".equals(button.getText()));
		assertThat(page()).contains("Väntar på att någon annan än Per Öberg godkänner");
	}

	@Test
	void theDayMustBeSaid() {
		open(MINE);
		test(find(DatePicker.class).single()).setValue(null);
		press("Skicka för godkännande");
		assertThat(page()).contains("Längre tid för nycklar");
		assertThat(find(DatePicker.class).single().getErrorMessage()).contains("Ange från vilken dag");
		assertThat(this.routines.done).isEmpty();
	}

	@Test
	void aVersionIsReadWithItsSourcesAndTakenBackBeforeItsDay() {
		open("rutiner/13?block=installation");
		assertThat(page()).contains("GBG-INS-03, T11; 000 L343", "Antagande AMB-06", "7 dagar");
		assertThat(find(TextField.class).all()).isEmpty();
		press("Återkalla");
		test(find(TextArea.class).all().getLast()).setValue("Kvittensen hinner inte tryckas");
		press(find(Button.class).withText("Återkalla").all().getLast());
		assertThat(this.routines.done).containsExactly(new Reason("Kvittensen hinner inte tryckas"));
		assertThat(page()).contains("Återkallad");
	}

	@Test
	void aDraftThatIsNotThereLooksLikeOneThatMayNotBeSeen() {
		open("rutinutkast/" + Fixed.id(799));
		assertThat(page()).contains("Sidan finns inte");
	}

	@Test
	void aServiceThatDoesNotAnswerIsSaidInWords() {
		this.routines.down = new Problem(Problem.UNREACHABLE, 503, Map.of("peer", "tenants"), List.of());
		open("rutiner");
		assertThat(page()).contains("En del av systemet svarar inte just nu");
	}

	private void write(String label, String text) {
		test(field(label)).setValue(text);
		roundTrip();
	}

	private TextField field(String label) {
		return find(TextField.class).all()
			.stream()
			.filter(field -> field.getAriaLabel().filter(label::equals).isPresent())
			.findFirst()
			.orElseThrow(() -> new AssertionError("No field " + label));
	}

	@SuppressWarnings("unchecked")
	private void choose(String label, String value) {
		Select<String> select = find(Select.class).all()
			.stream()
			.filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
			.findFirst()
			.orElseThrow();
		test(select).selectItem(select.getItemLabelGenerator().apply(value));
		roundTrip();
	}

	private Button button(String label) {
		return find(Button.class).withText(label).single();
	}

}
