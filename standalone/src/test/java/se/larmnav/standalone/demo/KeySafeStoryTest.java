package se.larmnav.standalone.demo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import se.larmnav.embedded.Requirement;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Screen;

/**
 * The main job where an assessor decides and a key safe lets the staff in: everybody sits
 * at a browser, the device speaks SCAIP over SIP, and two who live together pay once.
 */
class KeySafeStoryTest {

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
	@Requirement({ "LJU-ALM-02", "LJU-ALM-03", "LJU-ALM-04", "LJU-ALM-13" })
	void anApplicationBecomesAnAlarmThatIsLateAndExplained() throws Exception {
		try (var story = Story.in("ljungby", browser)) {
			var person = story.person(1);
			var name = person.familyName() + ", " + person.givenName();
			var controller = story.controller(1);

			var assessor = story.desk("britta.bistand");
			var page = Errands.apply(assessor, person);
			decide(assessor, page, null);
			assessor.press("Lås och skicka alla")
				.sees("Uppdragen är skickade")
				.sees("Skickat")
				.picture("lju-01-uppdrag");

			var technician = story.desk("kim.koordinator").open("uppdrag");
			technician.pressIn(name, "Ta emot").sees("Uppdraget är mottaget");
			technician.pressIn(name, "Ta emot").sees("Uppdraget är mottaget");
			mountKeySafe(technician.open(page));
			install(story, technician, page, controller);
			technician.open("uppdrag")
				.pressIn(name, "Fördela")
				.asks("Fördela uppdrag")
				.press("Fördela")
				.sees("Uppdraget är fördelat");
			technician.pressIn(name, "Fördela").asks("Fördela uppdrag").press("Fördela").sees("Uppdraget är fördelat");

			var planner = story.desk("tilda.tes").open("uppdrag");
			planner.pressIn(name, "Kvittera").sees("Uppdraget är kvitterat");
			planner.pressIn(name, "Kvittera").sees("Uppdraget är kvitterat");
			assessor.open(page).sees("Verkställt").picture("lju-06-verkstallt");

			new AlarmStory(story, "olle.operator", name, controller).isAnsweredAndActedOnTooLate("lju");
			shareAHousehold(story, assessor, page, person);
			story.leavesNothingPersonalInTheLogs(person);
		}
	}

	/**
	 * Three things are handed over, the need is investigated, and the alarm is granted.
	 */
	private static void decide(Screen assessor, String page, @Nullable MadeUpPerson partner) {
		assessor.open(page + "/beslut");
		assessor.press("Markera överlämnat")
			.tickAll("Vad har personen fått?")
			.press("Spara")
			.sees("Markerat som överlämnat");
		assessor.press("Öppna utredning").sees("Utredningen är öppnad");
		assessor.choose("Beslut", "Bevilja").write("Motivering", "Behov av akut praktiskt stöd i hemmet.");
		if (partner != null) {
			assessor.tick("Gemensamt hushåll")
				.write("Den som betalar full avgift", partner.personalNumber())
				.enter()
				.choose("Vem?", Story.listed(partner));
		}
		assessor.picture("lju-beslut" + ((partner == null) ? "" : "-hushall")).press("Spara beslut").sees("Beslutat:");
	}

	private static void mountKeySafe(Screen technician) {
		technician.act("Registrera fastighetsägarens svar")
			.write("Fastighetsägare", "Fastighets AB Exemplet")
			.choose("Godkänner nyckelgömma?", "Ja")
			.choose("Hur är svaret dokumenterat?", "Antecknat av personal")
			.press("Spara")
			.sees("Svaret är sparat");
		technician.act("Boka montering")
			.choose("Montering", "På fasad")
			.choose("Monteras av", "Vi själva")
			.day("När", 1)
			.press("Boka tid")
			.sees("Monteringen är bokad")
			.picture("lju-02-bokad");
		technician.act("Registrera montering")
			.asks("Nyckelgömman är monterad")
			.choose("Sitter nyckelgömman i entrén?", "Ja")
			.write("Vem kvitterar ut nyckeln till fastigheten?", "Kim Exempel")
			.sign(1)
			.sign(2)
			.press("Registrera montering")
			.sees("Monteringen är registrerad");
		technician.act("Dokumentera nyckelgömma")
			.write("Plats", "Till vänster om porten")
			.write("Öppningskod", "2580")
			.write("Larmkod", "70001")
			.press("Spara")
			.sees("Nyckelgömman är dokumenterad")
			.picture("lju-03-nyckelgomma");
	}

	private static void install(Story story, Screen technician, String page, String controller) throws Exception {
		technician.open(page.replace("arende", "installation"));
		technician.write("Larmdosans identitet", controller).pick("Modell", "").press("Registrera larmdosa");
		technician.sees("Väntar på provlarm från " + controller).cannot("Installerat");
		story.devices().sendTest(controller);
		technician.sees("Larmet syns hos").can("Installerat");
		technician.write("Var sitter larmet?", "Hallen, vid uttaget")
			.choose("Täckning där larmet sitter", "God")
			.press("Installerat")
			.sees("Installerat ");
	}

	/** The second of two who live together pays half; the first still pays in full. */
	private static void shareAHousehold(Story story, Screen assessor, String first, MadeUpPerson payer)
			throws Exception {
		var second = Errands.apply(assessor, story.person(2));
		decide(assessor, second, payer);
		assessor.press("Avbryt").open(second).sees("Gemensamt hushåll").sees("halv");
		assessor.picture("lju-20-hushall");
		assessor.open(first).sees("Gemensamt hushåll").sees("hel");
	}

}
