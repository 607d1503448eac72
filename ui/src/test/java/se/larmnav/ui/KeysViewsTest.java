package se.larmnav.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.cases.KeysApi.Collection;
import se.larmnav.contract.cases.KeysApi.Contact;
import se.larmnav.ui.fake.FakeCases;
import se.larmnav.ui.fake.FakeKeys;
import se.larmnav.ui.fake.Fixed;
import se.larmnav.ui.part.DigitChoice;
import se.larmnav.ui.part.Signature;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Maria Persson", roles = { "planner", "alarm-staff" })
class KeysViewsTest extends ViewTest {

	@Autowired
	FakeKeys keys;

	@BeforeEach
	void nothingDone() {
		this.keys.done.clear();
	}

	@Test
	void theListSaysHowLongEachHasWaitedAndWhoMustBeContactedNow() {
		open("invantar-nycklar");
		assertThat(page()).contains("Veckogenomgång v. 47:", "5 v 4 d", "Kontakta nu", "mån 23 nov 09:00");
		open("invantar-nycklar?visa=kontakta-nu");
		assertThat(page()).contains("Lind, Märta", "snarast").doesNotContain("Wik, Birgit", "Kvist, Bengt");
	}

	@Test
	void whatCameOfTheLastContactIsSaidInSwedish() {
		open("invantar-nycklar");
		assertThat(page()).contains("16 nov ej klara", "13 nov nås ej", "17 nov delvis", "17 nov klara")
			.doesNotContain("YES", "NOBODY");
	}

	@Test
	void aVisitThatHasPassedWithoutKeysIsToBeActedOnToday() {
		this.clock.follow(Fixed.ahead(Fixed.at("2026-11-23", "09:30:00")));
		open("invantar-nycklar?visa=kontakta-nu");
		assertThat(text(rowOf("Åberg, Sixten"))).contains("Besök var bokat", "i dag 09:00", "Boka om");
		open("invantar-nycklar?visa=besok-bokat");
		assertThat(page()).contains("Öhman, Vera").doesNotContain("Åberg, Sixten");
	}

	@Test
	void aContactIsLoggedInTheRowAndTheNextDueDayIsSaid() {
		open("invantar-nycklar");
		press(inRow("Lind, Märta", "Kontakt"));
		choose(0, "NOBODY");
		press("Spara");
		assertThat(this.keys.done).containsExactly(new Contact("NOBODY", null, null, false, "PHONE", null));
		assertThat(page()).contains("Nästa kontakt senast fre 27 nov, regel T03");
	}

	@Test
	void somebodyWhoWasReachedMustHaveSaidWhetherTheKeysAreReady() {
		open("invantar-nycklar");
		press(inRow("Lind, Märta", "Kontakt"));
		choose(0, "PERSON");
		press("Spara");
		assertThat(this.keys.done).isEmpty();
		assertThat(page()).contains("Ange om nycklarna är klara");
	}

	@Test
	void theReviewGoesOnCaseByCase() {
		open("invantar-nycklar?visa=ej-genomgangna");
		press(inRow("Nyberg, Rolf", "Genomgången"));
		assertThat(this.keys.done).singleElement().asString().startsWith("reviewed ");
	}

	@Test
	void keysAreCollectedWithOneTapForAllAndTwoSignatures() {
		open("nyckelhamtning/" + FakeCases.MARTA);
		press("Alla provade OK");
		press("Spara och skriv kvittens");
		assertThat(this.keys.done).isEmpty();
		assertThat(page()).contains("Den enskildes underskrift saknas", "Personalens underskrift saknas");
		find(Signature.class).all().forEach(signature -> signature.sign("M0 0L10 10"));
		press("Spara och skriv kvittens");
		var collection = (Collection) this.keys.done.getFirst();
		assertThat(collection.items()).extracting("kind", "status", "tried")
			.contains(org.assertj.core.groups.Tuple.tuple("door", "HANDED_OVER", "OK"),
					org.assertj.core.groups.Tuple.tuple("gate", "NOT_APPLICABLE", null));
		assertThat(collection.items()).extracting("kind", "form")
			.contains(org.assertj.core.groups.Tuple.tuple("door", "KEY"),
					org.assertj.core.groups.Tuple.tuple("extra-lock", "TAG"));
		assertThat(collection.individualSignature()).isEqualTo("M0 0L10 10");
		assertThat(page()).contains("Komplett nyckeluppsättning", "Nyckelkvittens (PDF)");
	}

	private Button inRow(String name, String label) {
		return find(Button.class, rowOf(name)).withText(label).single();
	}

	private NativeTableRow rowOf(String name) {
		return find(NativeTableRow.class).all()
			.stream()
			.filter(one -> text(one).contains(name))
			.findFirst()
			.orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private void choose(int group, String value) {
		var choice = (RadioButtonGroup<String>) find(DigitChoice.class).all().get(group);
		choice.setValue(value);
		roundTrip();
	}

}
