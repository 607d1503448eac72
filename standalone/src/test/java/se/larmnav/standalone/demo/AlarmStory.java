package se.larmnav.standalone.demo;

import java.time.Duration;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import se.larmnav.standalone.Screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An alarm from the button to the closed visit, as the operator and the unit see it on
 * their screens.
 */
final class AlarmStory {

	private static final Pattern UNIT = Pattern.compile("(?:Skicka|Ring) ut larm till (.+)");

	private final Story story;

	private final String operator;

	private final String name;

	private final String controller;

	AlarmStory(Story story, String operator, String name, String controller) {
		this.story = story;
		this.operator = operator;
		this.name = name;
		this.controller = controller;
	}

	void isAnsweredAndActedOn(String pictures) throws Exception {
		var board = this.story.desk(this.operator).open("larmbord");
		board.sees("Inga obesvarade larm.");
		pressed(board);
		this.story.devices().press(this.controller);
		this.story.devices().press(this.controller);
		board.sees("×3");
		assertThat(row(board)).hasCount(1);
		board.picture(pictures + "-10-larmbord");

		answered(board);
		var unit = sent(board);
		board.picture(pictures + "-11-utskickat");
		var phone = this.story.phone(this.story.responder(unit)).open("larm");
		phone.sees("Larm").picture(pictures + "-12-telefon");
		phone.press("Kvittera").press("På väg");
		board.sees("På väg");
		phone.press("Framme").press("Åtgärdat");
		phone.tile("Hjälp upp").tile("Besök").picture(pictures + "-13-atgardat").press("Skicka").sees("Klart:");

		board.sees("Åtgärdat").keys("0").asks("Avsluta larmet").keys("1", "1", "Control+Enter");
		board.sees("Inga obesvarade larm.").seesNo("Mina pågående (1)").picture(pictures + "-14-avslutat");
	}

	void isAnsweredAndActedOnTooLate(String pictures) throws Exception {
		var board = this.story.desk(this.operator).open("larmbord");
		board.sees("Inga obesvarade larm.");
		pressed(board);
		Story.platform().time().forward("+3m");
		board.sees("Svarstiden har gått ut").picture(pictures + "-10-svarstid");
		answered(board);
		board.keys("4")
			.asks("Ring vanlig telefon")
			.picture(pictures + "-10b-telefon")
			.keys("2")
			.seesNo("Ring ut larm till");
		var unit = sent(board);

		var phone = this.story.phone(this.story.responder(unit)).open("larm");
		phone.press("Kvittera");
		Story.platform().time().forward("+61m");
		board.sees("Tiden har gått ut").picture(pictures + "-11-sen");
		phone.press("På väg")
			.press("Framme")
			.press("Åtgärdat")
			.tile("Hjälp upp")
			.tile("Besök")
			.press("Skicka")
			.sees("Klart:");
		phone.open("larm/avvikelser").sees("Avvikelser att skriva");
		phone.press("Skicka avvikelse").sees("Skriv vad som hände.").picture(pictures + "-12-avvikelse");
		phone.write("Vad hände", "Bilen startade inte. Vi lånade en av nattpatrullen.").press("Skicka avvikelse");
		phone.sees("Avvikelsen är skickad.").sees("Inga avvikelser att skriva.");

		board.sees("Åtgärdat").keys("0").asks("Avsluta larmet").keys("1", "1", "Control+Enter");
		board.sees("Inga obesvarade larm.").seesNo("Mina pågående (1)");
	}

	/** Presses, and says how long it took until the operator saw it. */
	void pressed(Screen board) throws Exception {
		var row = row(board);
		var start = System.nanoTime();
		this.story.devices().press(this.controller);
		assertThat(row).hasCount(1);
		System.out.printf("From the button to the operator's screen: %d ms%n",
				Duration.ofNanos(System.nanoTime() - start).toMillis());
	}

	private Locator row(Screen board) {
		return board.page().locator("[data-row]").filter(new Locator.FilterOptions().setHasText(this.name));
	}

	/** The operator takes the alarm with Enter and talks with nobody. */
	private void answered(Screen board) {
		board.row(this.name).click();
		board.keys("Enter").sees("Du svarade");
		board.keys("i").sees("Skrivet i tidslinjen: Ingen kontakt");
		board.keys("4").asks("Ring vanlig telefon").keys("2").sees("Nås ej på telefon");
	}

	/** The operator sends it where the routine says; the name of that unit. */
	private String sent(Screen board) {
		board.keys("2").sees("ut larm till");
		var heading = board.page().getByText(UNIT).first().textContent();
		var matcher = UNIT.matcher(heading);
		if (!matcher.find()) {
			throw new AssertionError(heading);
		}
		board.keys("Enter").sees("Utskickat till");
		return matcher.group(1).strip();
	}

}
