package se.larmnav.standalone.demo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Screen;
import se.larmnav.standalone.demo.Walk.Halt;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job where the keys and the codes are handed over to those who install, and an
 * order goes by them to home care; with what can go wrong on the way.
 */
class KeysAndCodesStoryTest {

	private static final String KEYS = "invantar-nycklar";

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
	@Requirement({ "AMD-18", "GIS-APP-01", "GIS-APP-02", "GIS-ASG-01", "GIS-KEY-01", "GIS-KEY-03", "GIS-INS-04",
			"GIS-INS-05" })
	void anOrderBecomesAnAlarmThatHomeCareHas() throws Exception {
		try (var story = Story.in("gislaved", browser)) {
			var person = story.person(31);
			var name = Story.listed(person);
			var controller = story.controller(31);

			var assessor = story.desk("gerd.bistand");
			var page = Errands.apply(assessor, person);
			var id = Errands.caseOf(page);
			decide(assessor, page);

			var team = story.desk("tuva.trygghet").open("uppdrag").accessible("gis-02-uppdrag");
			team.pressIn(name, "Ta emot").sees("Uppdraget är mottaget");
			collect(team, name);
			assertThat(story.history(id)).containsSubsequence("registrerade ansökan", "inledde utredningen",
					"beslut bevilja", "skickat till", "tog emot uppdraget", "tid för nyckelhämtning bokad",
					"ny tid för nyckelhämtning bokad", "nycklarna kunde inte tas emot: Portkod",
					"nycklarna är hämtade och prövade", "klart för installation");

			install(story, team, page, controller);
			team.open("uppdrag")
				.pressIn(name, "Fördela")
				.asks("Fördela uppdrag")
				.accessible("gis-08-fordela")
				.press("Fördela")
				.sees("Uppdraget är fördelat");
			assessor.open(page).sees("Verkställt").sees("Hemtjänsten Gislaved").accessible("gis-09-verkstallt");
			assertThat(story.history(id)).containsSubsequence("installation bokad", "täckningen räcker inte",
					"installation bokad", "trygghetslarmet är installerat", "fördelat till Hemtjänsten Gislaved");

			changeLock(story.phone("gun.hemtjanst"), team, page);
			assertThat(story.history(id)).containsSubsequence("låset bytt", "nycklarna är hämtade och prövade");
			Errands.end(assessor, page, "gis-12-avslut");
			assessor.sees("Avslutat");
			assertThat(story.history(id)).containsSubsequence("larmet ska avslutas: Flyttar", "beslutet avslutat");
			story.leavesNothingPersonalInTheLogs(person);
		}
	}

	@Test
	@Requirement({ "GIS-APP-01", "GBG-APP-12" })
	void whoIsRefusedGetsALetterAndWhoTakesItBackLeavesNoWorkBehind() throws Exception {
		try (var story = Story.in("gislaved", browser)) {
			var assessor = story.desk("gerd.bistand");
			var refused = Errands.apply(assessor, story.person(32));
			assessor.open(refused).act("Öppna utredning").sees("Utredningen är öppnad");
			Errands.refuse(assessor, refused, "Behovet är tillgodosett av anhörig.");
			assertThat(story.history(Errands.caseOf(refused))).containsSubsequence("inledde utredningen",
					"beslut avslag: Behovet är tillgodosett av anhörig.");
			assertThat(story.todo("gerd.bistand", Errands.caseOf(refused))).isEmpty();

			var back = story.walked(story.person(33), 33, Halt.RECEIVED);
			Errands.withdraw(assessor, "arende/" + back, "Flyttar till dottern", "gis-11-aterta");
			assessor.sees("Återkallat").sees("avbruten");
			assertThat(story.history(back)).containsSubsequence("tog emot uppdraget",
					"ansökan är återtagen: Flyttar till dottern", "beslutet upphör");
			assertThat(story.todo("tuva.trygghet", back)).isEmpty();
			assertThat(story.told("tuva.trygghet", back)).contains("Trygghetslarmet är inte längre önskat");
		}
	}

	private static void decide(Screen assessor, String page) {
		assessor.open(page).accessible("gis-00-ansokan").act("Öppna utredning").sees("Utredningen är öppnad");
		assessor.open(page + "/beslut")
			.choose("Beslut", "Bevilja")
			.write("Motivering", "Behov av att kunna kalla på hjälp.")
			.accessible("gis-01-beslut")
			.press("Spara beslut")
			.sees("Beslutat:");
		assessor.press("Lås och skicka alla").sees("Uppdragen är skickade").sees("Skickat");
	}

	/**
	 * A booked time is missed, then the code is missing, and the third time all is there.
	 */
	private static void collect(Screen team, String name) throws Exception {
		team.open(KEYS).pressIn(name, "Boka").asks("Boka nyckelhämtning").accessible("gis-03-boka").press("Boka tid");
		team.sees("Nyckelhämtning bokad");
		Story.platform().time().forward("+2d");
		team.open(KEYS).sees("Besök var bokat").accessible("gis-04-missad").pressIn(name, "Boka om").press("Boka tid");
		team.sees("Nyckelhämtning bokad");

		team.pressIn(name, "Hämta").sees("Nyckelhämtning");
		team.choose("Nyckel", "Mottagen")
			.choose("Vad är det?", "Nyckel")
			.choose("Provad?", "Provad OK")
			.choose("Portkod", "Saknas")
			.accessible("gis-05-hamtning");
		Errands.sign(team, "Nyckeluppsättningen är inte komplett");
		team.sees("Portkod");

		team.open(KEYS).pressIn(name, "Boka").press("Boka tid").sees("Nyckelhämtning bokad");
		team.pressIn(name, "Hämta").sees("Nyckelhämtning").press("Alla provade OK");
		Errands.sign(team, "Komplett nyckeluppsättning");
		assertThat(team.download("Nyckelkvittens")).startsWith("200 application/pdf %PDF-");
	}

	/** Too little coverage ends the first visit; the device is heard at the second. */
	private static void install(Story story, Screen team, String page, String controller) throws Exception {
		team.open(page.replace("arende", "installation"));
		team.press("Boka tid").asks("Boka tid").day("När", 1).press("Boka tid").sees("Besöket är bokat");
		team.press("Täckningen räcker inte")
			.asks("Täckningen räcker inte")
			.accessible("gis-06-tackning")
			.write("Vad visade mätningen", "Ett streck i hallen")
			.press("Spara")
			.sees("Täckningen räcker inte: boka en ny tid.");
		team.press("Boka om").asks("Boka tid").day("När", 2).press("Boka tid").sees("Besöket är bokat");

		team.write("Bedömning av kommunikationsförutsättningarna", "God täckning i hela bostaden")
			.choose("Uppkoppling", "Mobilnät");
		Errands.putUp(team, controller);
		story.devices().sendTest(controller);
		team.sees("Larmet syns hos").can("Installerat");
		team.write("Var sitter larmet?", "Hallen, vid uttaget")
			.choose("Täckning där larmet sitter", "Svag")
			.tickAll("Personen har fått veta")
			.press("Installerat")
			.sees("Täckningen är inte tillräcklig")
			.accessible("gis-07-installera");
		assertThat(story.history(Errands.caseOf(page))).doesNotContain("trygghetslarmet är installerat");
		team.choose("Täckning där larmet sitter", "God").press("Installerat").sees("Installerat ");
	}

	/** Home care hears of a changed lock; those who install get new keys at once. */
	private static void changeLock(Screen homeCare, Screen team, String page) {
		homeCare.open(page)
			.act("Låset är bytt")
			.asks("Låset är bytt")
			.write("Vem lämnade uppgiften?", "Dottern")
			.accessible("gis-10-las")
			.press("Begär nya nycklar")
			.sees("Nycklarna är markerade som ogiltiga");
		team.open("mitt-arbete").sees("Skaffa nya nycklar: låset är bytt");
		team.open(page.replace("arende", "nyckelhamtning")).press("Alla provade OK");
		Errands.sign(team, "Komplett nyckeluppsättning");
	}

}
