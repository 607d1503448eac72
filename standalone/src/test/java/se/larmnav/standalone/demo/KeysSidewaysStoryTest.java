package se.larmnav.standalone.demo;

import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.cases.CasesApi.HandOver;
import se.larmnav.embedded.Requirement;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Screen;
import se.larmnav.standalone.demo.Walk.Halt;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can go otherwise where keys are handed over: keys that do not fit, do not come or
 * are not waited for, and people who get no alarm. Those who wait do it together, so that
 * the weeks pass once.
 */
class KeysSidewaysStoryTest {

	private static final String KEYS = "invantar-nycklar";

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
	@Requirement({ "T04", "T05", "T06", "T07", "T13", "GBG-KEY-06", "GBG-KEY-09", "GBG-KEY-14", "GBG-KEY-15",
			"GBG-WAT-02", "GBG-WAT-04", "GBG-WAT-07", "GBG-URG-06", "GBG-APP-12", "GBG-DEC-13" })
	void whoseKeysDoNotComeInFiveWeeksIsAskedAndGoesOnOrNot() throws Exception {
		try (var story = Story.in("goteborg", browser)) {
			var secretary = story.desk(SECRETARY);
			var planner = story.desk("maria.planerare");
			var staff = story.phone("ali.larm");
			var urgent = new WithoutKeys(story, secretary, planner, staff);
			var goesOn = story.person(34);
			var waits = waiting(story, goesOn, 34);
			var backsOut = waiting(story, story.person(35), 35);

			urgent.isInstalled();
			planner.open(KEYS).accessible("gbg-33-invantar");
			Errands.contact(planner, Story.listed(goesOn), "Nej");
			Story.platform().time().forward("+1w");
			reviewTheWeek(planner, Story.listed(goesOn));
			missAndDoNotFit(planner, staff, Story.listed(goesOn));

			// Whether the routine says five weeks or, after another story, six.
			Story.platform().time().forward("+5w2d");
			planner.open(KEYS + "?visa=kan-inte-verkstallas").sees(Story.listed(goesOn)).accessible("gbg-36-for-sent");
			assertThat(story.assignments(waits)).contains("SERVICE CANNOT_BE_CARRIED_OUT");
			assertThat(story.told(SECRETARY, waits)).contains("Uppdraget kan inte verkställas");
			askAboutEnforcement(secretary, Story.listed(goesOn));
			answer(secretary, Story.listed(goesOn), true);
			answer(secretary, Story.listed(story.person(35)), false);
			assertThat(story.told("maria.planerare", waits)).contains("Aktuellt behov av trygghetslarm");
			goesOnAndIsRevoked(story, secretary, planner, goesOn, waits);
			secretary.open("arende/" + backsOut).sees("Återtagen").sees("Inga bevakningar.").sees("Avslutat");
			assertThat(story.assignments(backsOut)).contains("INSTALLATION RECALLED", "SERVICE ENDED");
			assertThat(story.history(backsOut)).containsSubsequence("uppdraget kan inte verkställas",
					"ansökan är återtagen", "beslutet upphör");
			assertThat(story.told("maria.planerare", backsOut)).contains("Trygghetslarmet är inte längre önskat");

			urgent.isEscalatedUntilTheKeysCome();
			urgent.isEnded();
		}
	}

	/** Granted and received, and in the hands of the secretary. */
	private static UUID waiting(Story story, MadeUpPerson person, int n) throws Exception {
		var id = story.walked(person, n, Halt.RECEIVED);
		story.town().deskOf("frida.forste").cases().handOver(id, new HandOver(SECRETARY));
		return id;
	}

	private static void reviewTheWeek(Screen planner, String name) {
		planner.open("mitt-arbete").sees("Gå igenom alla som väntar på nycklar");
		planner.open(KEYS + "?visa=ej-genomgangna").accessible("gbg-34-veckan");
		planner.pressIn(name, "Genomgången").sees("Genomgången: " + name);
	}

	/**
	 * Nobody opens at the booked time; at the next the key to the entrance does not turn.
	 */
	private static void missAndDoNotFit(Screen planner, Screen staff, String name) throws Exception {
		planner.open(KEYS);
		Errands.contact(planner, name, "Ja");
		planner.pressIn(name, "Boka").press("Boka tid").sees("Nyckelhämtning bokad");
		Story.platform().time().forward("+2d");
		staff.open(KEYS).sees("Besök var bokat");
		staff.pressIn(name, "Boka om").press("Boka tid").sees("Nyckelhämtning bokad");
		staff.pressIn(name, "Hämta").sees("Nyckelhämtning").press("Alla provade OK");
		staff.page().getByText("Fungerar inte").nth(2).click();
		staff.accessible("gbg-35-passar-inte");
		Errands.sign(staff, "Nyckeluppsättningen är inte komplett");
		staff.sees("Port");
	}

	/** Four weeks after the assignment was sent; done, it comes again in two. */
	private static void askAboutEnforcement(Screen secretary, String name) {
		secretary.open("mitt-arbete")
			.accessible("gbg-37-arbete")
			.pressIn("Kontakta utföraren om verkställigheten", name, "Klart");
		secretary.asks("Kontakta utföraren").press("Klart").sees("Klart: Kontakta utföraren om verkställigheten");
	}

	private static void answer(Screen secretary, String name, boolean wanted) {
		secretary.open("mitt-arbete").pressIn("Svara: är larmet fortfarande aktuellt?", name, "Klart");
		secretary.asks("Svara: är larmet fortfarande aktuellt?")
			.choose("Behöver den enskilde mer stöd inför installationen?", "Nej")
			.choose("Är larmet fortfarande önskat?", wanted ? "Ja" : "Nej")
			.choose("Vill den enskilde ta tillbaka sin ansökan?", wanted ? "Nej" : "Ja")
			.accessible("gbg-38-svara")
			.press("Klart")
			.sees("Klart: Svara");
	}

	/** The assignment waits for keys again, until the needs have changed. */
	private static void goesOnAndIsRevoked(Story story, Screen secretary, Screen planner, MadeUpPerson person, UUID id)
			throws Exception {
		assertThat(story.assignments(id)).contains("SERVICE AWAITING_ACCESS");
		assertThat(story.watches(id)).contains("Följ upp verkställighet");
		secretary.open("arende/" + id)
			.act("Återkalla beslutet")
			.asks("Återkalla beslutet")
			.find("Grund", "Förhållandena eller behoven har förändrats")
			.write("Skäl", "Flyttar till vård- och omsorgsboende")
			.accessible("gbg-39-aterkalla")
			.press("Återkalla beslutet")
			.sees("Beslutet är återkallat");
		secretary.sees("Återkallat").sees("Inga bevakningar.").sees("avbruten");
		planner.open(KEYS).seesNo(Story.listed(person));
		assertThat(story.history(id)).containsSubsequence("bevakning Följ upp verkställighet lagd",
				"nycklarna är inte klara", "tid för nyckelhämtning bokad", "ny tid för nyckelhämtning bokad",
				"nycklarna kunde inte tas emot", "uppdraget kan inte verkställas", "Är larmet fortfarande önskat?: ja",
				"beslutet återkallat: Förhållandena");
		assertThat(story.assignments(id)).containsOnly("INSTALLATION RECALLED", "SERVICE RECALLED");
		assertThat(story.todo("maria.planerare", id)).isEmpty();
		assertThat(story.todo(SECRETARY, id)).isEmpty();
	}

}
