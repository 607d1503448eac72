package se.larmnav.standalone.demo;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job where the routine has keys and an automated decision: the e-service and
 * the care system speak HTTP, the device SCAIP over SIP, and all people sit at browsers.
 */
class KeysStoryTest {

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
	@Requirement({ "GBG-ALM-01", "GBG-ALM-02" })
	void anApplicationBecomesAnAlarmThatIsAnsweredAndActedOn() throws Exception {
		try (var story = Story.in("goteborg", browser)) {
			var person = story.person(1);
			var name = person.familyName() + ", " + person.givenName();
			var controller = story.controller(1);

			var caseId = new UUID[1];
			new Applying(story.town(), person, story.area()).apply(Story.platform().time().now(), id -> caseId[0] = id);
			var page = "arende/" + caseId[0];

			var secretary = story.desk("sara.socialsekreterare").open(page);
			secretary.sees("Gäller tills vidare").sees("automatiserat").sees("Skickat");
			secretary.press("Varför?").sees("Källa").picture("gbg-01-beslut");

			story.desk("frida.forste")
				.open(page)
				.act("Fördela till handläggare")
				.asks("Fördela")
				.find("Handläggare", "Sara Exempel")
				.press("Fördela")
				.sees("Ärendet är fördelat");

			var planner = story.desk("maria.planerare").open("uppdrag");
			planner.pressIn(name, "Ta emot").sees("Uppdraget är mottaget");
			contactAboutKeys(planner, name);

			var staff = story.phone("ali.larm").open("invantar-nycklar");
			collectKeys(staff, name);

			planner.open(page);
			planner.act("Registrera i nyckelskåp")
				.asks("Registrera i nyckelskåp")
				.write("Skåp", "Skåp Norr")
				.write("Nyckelnummer", controller.substring(5))
				.press("Registrera");
			planner.sees("Nycklarna är registrerade i nyckelskåpet");
			planner.act("Skriv larmplan")
				.write("Vad ska göras vid larm?", "Tala i larmet. Ingen kontakt: skicka ut larmet.")
				.press("Spara larmplan")
				.sees("Larmplanen är sparad");
			planner.act("Meddela")
				.asks("Klart för installation")
				.press("Meddela")
				.sees("Klart för installation är meddelat")
				.picture("gbg-05-klart");

			var technician = story.desk("tove.tekniker").open("uppdrag");
			technician.pressIn(name, "Ta emot").sees("Uppdraget är mottaget");
			install(story, technician, page, controller);

			planner.open("uppdrag")
				.pressIn(name, "Fördela")
				.asks("Fördela uppdrag")
				.press("Fördela")
				.sees("Uppdraget är fördelat");
			secretary.open(page).sees("Verkställt").picture("gbg-08-verkstallt");
			secretary.open("meddelanden").sees("Trygghetslarmet är installerat och insatsen är påbörjad");
			story.desk("agnes.avgift").open("meddelanden").sees("Trygghetslarmet är installerat");

			new AlarmStory(story, "anna.operator", name, controller).isAnsweredAndActedOn("gbg");
			story.leavesNothingPersonalInTheLogs(person);
		}
	}

	private static void contactAboutKeys(Screen planner, String name) {
		planner.open("invantar-nycklar").pressIn(name, "Kontakt");
		planner.choose("Nått?", "Anhörig").choose("Nycklar klara?", "Nej").press("Spara").sees("Nästa kontakt senast");
		planner.picture("gbg-02-invantar");
		planner.pressIn(name, "Kontakt");
		planner.choose("Nått?", "Anhörig").choose("Nycklar klara?", "Ja").press("Spara").sees("Kontakten är sparad");
		planner.pressIn(name, "Boka").press("Boka tid").sees("Nyckelhämtning bokad");
	}

	private static void collectKeys(Screen staff, String name) {
		staff.pressIn(name, "Hämta").sees("Nyckelhämtning");
		staff.press("Spara och skriv kvittens").sees("underskrift saknas");
		staff.press("Alla provade OK").sees("Vad är det?").sign(1).sign(2).picture("gbg-03-hamtning");
		staff.press("Spara och skriv kvittens").sees("Komplett nyckeluppsättning").picture("gbg-04-kvittens");
		assertThat(staff.download("Nyckelkvittens")).startsWith("200 application/pdf %PDF-");
	}

	private static void install(Story story, Screen technician, String page, String controller) throws Exception {
		technician.open(page.replace("arende", "installation"));
		technician.press("Boka tid").asks("Boka tid").day("När", 1).press("Boka tid").sees("Besöket är bokat");
		technician.write("Larmdosans identitet", controller).pick("Modell", "").press("Registrera larmdosa");
		technician.sees("Väntar på provlarm från " + controller).cannot("Installerat").picture("gbg-06-vantar");
		story.devices().sendTest(controller);
		technician.sees("Larmet syns hos").can("Installerat");
		technician.write("Var sitter larmet?", "Hallen, vid uttaget")
			.choose("Täckning där larmet sitter", "God")
			.picture("gbg-07-installera")
			.press("Installerat")
			.sees("Installerat ");
	}

}
