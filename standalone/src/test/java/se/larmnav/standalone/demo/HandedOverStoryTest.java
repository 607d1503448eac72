package se.larmnav.standalone.demo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the automation hands over where it decides: a person investigates, and says no or
 * yes.
 */
class HandedOverStoryTest {

	private static final String SECRETARY = "sara.socialsekreterare";

	private static Browser browser;

	@BeforeAll
	static void open() {
		browser = Browser.open();
	}

	@AfterAll
	static void close() {
		browser.close();
	}

	@Test
	@Requirement({ "GBG-APP-04", "GBG-APP-06", "GBG-APP-09", "AMD-15", "GBG-AUT-17", "GBG-DEC-06" })
	void whoTheAutomationHandsOverIsInvestigatedByAPersonAndRefusedOrGranted() throws Exception {
		try (var story = Story.in("goteborg", browser)) {
			var person = story.person(31);
			var secretary = story.desk(SECRETARY);
			secretary.accessible("gbg-30-arbete");
			var page = applyByTelephone(secretary, person);
			var id = Errands.caseOf(page);
			secretary.sees("Måste utredas manuellt").accessible("gbg-32-manuellt");

			var reception = story.desk("rut.mottag");
			investigate(reception, secretary, page);
			Errands.refuse(secretary, page, "Behovet är tillgodosett på annat sätt.");
			assertThat(story.history(id)).containsSubsequence("förde in ansökan", "aktualisering upprättad",
					"lämnade över till handläggare", "inledde utredningen", "beslut avslag");
			assertThat(story.todo(SECRETARY, id)).isEmpty();
			isGrantedAtTheSecondTime(story, reception, secretary, person);
		}
	}

	/**
	 * The secretary's form refuses who lives elsewhere and what is not told; then the
	 * care system knows nothing of the person, and a person must judge.
	 */
	private static String applyByTelephone(Screen secretary, MadeUpPerson person) {
		Errands.fillIn(secretary, person)
			.press("Skicka in")
			.sees("Ange hur identiteten är säkrad")
			.accessible("gbg-31-ansokan");
		told(secretary).untick("Folkbokförd i kommunen")
			.press("Skicka in")
			.sees("Hänvisa till hemkommunen, som tar emot ansökan.");
		secretary.tick("Folkbokförd i kommunen").press("Skicka in").sees("Ansökan är inskickad");
		return Errands.opened(secretary);
	}

	/** The reception gives it to somebody, who opens the investigation. */
	private static void investigate(Screen reception, Screen secretary, String page) {
		reception.open(page)
			.act("Fördela till handläggare")
			.find("Handläggare", "Sara Exempel")
			.press("Fördela")
			.sees("Ärendet är fördelat");
		secretary.open(page + "/beslut").press("Öppna utredning").sees("Utredningen är öppnad");
	}

	/** Somebody who was refused has fallen, and applies again. */
	private static void isGrantedAtTheSecondTime(Story story, Screen reception, Screen secretary, MadeUpPerson person) {
		told(Errands.fillIn(secretary, person)).press("Skicka in").sees("Ansökan är inskickad");
		var page = Errands.opened(secretary);
		investigate(reception, secretary, page);
		secretary.choose("Beslut", "Bevilja")
			.find("Kriterium", "Kan behöva akut stöd av praktisk natur")
			.write("Motivering", "Har fallit i hemmet och behöver kunna kalla på hjälp.")
			.press("Spara beslut")
			.sees("Beslutat:");
		secretary.open(page).sees("Gäller tills vidare");
		assertThat(story.history(Errands.caseOf(page))).containsSubsequence("inledde utredningen", "beslut bevilja");
	}

	/** Who telephones, and all that must be told. */
	private static Screen told(Screen secretary) {
		return secretary.choose("Hur är identiteten säkrad?", "Personlig kännedom")
			.tickAll("Informerad om eller har fått")
			.choose("Accepterar maxtaxa?", "Ja");
	}

}
