package se.larmnav.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.fake.FakeLetterTexts;
import se.larmnav.ui.fake.FakePromises;
import se.larmnav.ui.fake.FakeRoutines;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Eva Strand", roles = "tenant-administrator")
class TopicViewsTest extends ViewTest {

	private static final String TEXTS = "rutinutkast/" + FakeRoutines.MINE + "?block=texter";

	@Autowired
	FakeRoutines routines;

	@Autowired
	FakeLetterTexts letters;

	@Autowired
	FakePromises promises;

	@BeforeEach
	void asItWas() {
		this.routines.reset();
		this.letters.reset();
		this.promises.none = false;
	}

	@Test
	void theTextsInForceAreReadWithSomebodyWhoDoesNotExistAndChangedInADraft() {
		open("texter");
		assertThat(page()).contains("Texter och dokument", "Beslutsmeddelande", "Hej Alma Påhitt!",
				"Ditt ärende har nummer 2026-000123.", "Utkast som pågår:", "Längre tid för nycklar");
		assertThat(area().isReadOnly()).isTrue();
		press("Ändra i ett utkast");
		assertThat(this.routines.done).containsExactly(new Beginning("Ändrade texter", null, null));
		assertThat(address()).endsWith("?block=texter");
		assertThat(area().isReadOnly()).isFalse();
	}

	@Test
	void aLettersOwnWordsAreSavedAndAnUnknownFieldIsRefusedAtTheField() {
		open(TEXTS);
		assertThat(page()).contains("Uppgifter som kan stå i brevet", "{case-number}", "Ärendenummer");
		test(area()).setValue("Hej {namn}!");
		press("Spara brevets text");
		assertThat(area().isInvalid()).isTrue();
		assertThat(area().getErrorMessage()).contains("finns inte bland uppgifterna");
		assertThat(area().getValue()).isEqualTo("Hej {namn}!");
		test(area()).setValue("Kära {name}!");
		press("Spara brevets text");
		assertThat(this.letters.done).containsExactly("3 Kära {name}!");
		assertThat(area().isInvalid()).isFalse();
		assertThat(page()).contains("Kära Alma Påhitt!", "Utkastet sparat 14:02");
	}

	@Test
	void whatSomebodyElseChangedMeanwhileIsShownBesideOnesOwnWhichStays() {
		open(TEXTS);
		this.routines.of(FakeRoutines.MINE).changedBy("Per Öberg", FakeRoutines.FIVE_WEEKS, "7 weeks");
		test(area()).setValue("Kära {name}!");
		press("Spara brevets text");
		assertThat(page()).contains("Per Öberg", "Kära {name}!");
		assertThat(area().getValue()).isEqualTo("Kära {name}!");
		assertThat(this.letters.done).isEmpty();
	}

	@Test
	void lettersThatCannotBeSaidAreMissedInWordsAndTheRestIsThere() {
		this.letters.down = new Problem("draft-unreadable", 409, Map.of(), List.of());
		open(TEXTS);
		assertThat(page()).contains("Texten går inte att läsa.", "Längre tid för nycklar");
	}

	@Test
	void thePromisesInForceHaveAnExampleClockByAreaAndTheFreeDays() {
		open("garantier");
		assertThat(page()).contains("Garantier och kalender", "Svarstid", "14:04", "alla övriga", "15:02",
				"Centrum, Åstrad", "14:32", "från mottaget larm till framme", "extremt väder", "Julafton",
				"Stängda då, eftersom de bara har öppet vardagar: Biståndshandläggningen, Avgiftshandläggarna.",
				"Kvittens av utskickat larm");
		press("Ändra i ett utkast");
		assertThat(this.routines.done).containsExactly(new Beginning("Ändrade garantier", null, null));
		assertThat(address()).endsWith("?block=garantier");
		assertThat(page()).contains("Exempelklockan", "Kvittens av utskickat larm");
	}

	@Test
	void whereNothingIsPromisedItIsSaid() {
		this.promises.none = true;
		open("garantier");
		assertThat(page()).contains("Rutinen lovar inga tider.");
	}

	@Test
	@WithMockUser(username = "Maria Persson", roles = "planner")
	void whoLacksTheRoleFindsNeitherPage() {
		open("texter");
		assertThat(page()).contains("Sidan finns inte").doesNotContain("Beslutsmeddelande");
		open("garantier");
		assertThat(page()).contains("Sidan finns inte").doesNotContain("Svarstid");
	}

	private TextArea area() {
		return find(TextArea.class).all()
			.stream()
			.filter(one -> "Egen text i brevet".equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private static String address() {
		return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
	}

}
