package se.larmnav.standalone.demo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Screen;
import se.larmnav.standalone.demo.Walk.Halt;

/**
 * A municipality changes its own routine: one administrator writes, another approves, and
 * from the day the new limit judges what begins, and the old what had begun.
 */
class RoutineStoryTest {

	private static final String LATE = "invantar-nycklar?visa=kan-inte-verkstallas";

	private static final String DRAFT = "Sex veckor för nycklar";

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
	@Requirement({ "C35", "T04", "PLT-TEN-02" })
	void aChangedLimitJudgesWhatBeginsAfterItsDayAndTheOldOneWhatHadBegun() throws Exception {
		try (var story = Story.in("goteborg", browser)) {
			var running = story.person(21);
			story.walked(running, 21, Halt.RECEIVED);

			change(story.desk("adam.admin"));
			approve(story.desk("amanda.admin"));

			Story.platform().time().forward("+2d");
			story.desk("adam.admin").sees("Gäller nu: version 2").sees("Version 1").picture("gbg-24-galler");
			var later = story.person(22);
			story.walked(later, 22, Halt.RECEIVED);

			var planner = story.desk("maria.planerare");
			Story.platform().time().forward("+4w6d");
			planner.open(LATE).sees(Story.listed(running)).seesNo(Story.listed(later)).picture("gbg-25-fem-veckor");
			Story.platform().time().forward("+1w");
			planner.open(LATE).sees(Story.listed(running)).seesNo(Story.listed(later));
			Story.platform().time().forward("+2d");
			planner.open(LATE).sees(Story.listed(running)).sees(Story.listed(later)).picture("gbg-26-sex-veckor");
		}
	}

	/** The limit is changed, what that means is seen, and it is sent. */
	private static void change(Screen administrator) {
		administrator.sees("Gäller nu: version 1").write("Vad ska ändras?", DRAFT).press("Nytt utkast").sees(DRAFT);
		administrator.write("Uppdraget kan inte verkställas", "6")
			.sees("5 veckor → ")
			.sees("berör")
			.sees("Utkastet sparat")
			.picture("gbg-20-andrat");
		administrator.press("Provkör mot 30 dygn").sees("ärenden provkördes").picture("gbg-21-provkort");
		administrator.press("Skicka för godkännande").sees("Väntar på att någon annan").seesNo("Publicera");
	}

	/** The other has the difference before the eyes when it is approved. */
	private static void approve(Screen colleague) {
		colleague.sees("Din tur: granska och godkänn").pressIn(DRAFT, "Öppna").sees("5 veckor → ");
		colleague.picture("gbg-22-granska").press("Godkänn").sees("Utkastet är godkänt");
		colleague.press("Publicera").sees("Version 2 är publicerad").sees("Kommande").picture("gbg-23-publicerat");
	}

}
