package se.larmnav.standalone.demo;

import java.util.UUID;
import java.util.regex.Pattern;

import se.larmnav.standalone.Screen;

/** What people do at their screens in more than one story. */
final class Errands {

	private Errands() {
	}

	/** Somebody who decides enters an application; the page of the case. */
	static String apply(Screen assessor, MadeUpPerson person) {
		fillIn(assessor, person).press("Skicka in").sees("Ansökan är inskickad");
		return opened(assessor);
	}

	/** The page of the case that has opened. */
	static String opened(Screen screen) {
		screen.page().waitForURL(Pattern.compile("arende/"));
		var url = screen.page().url();
		return url.substring(url.indexOf("arende/")).replaceFirst("\\?.*", "");
	}

	/** The form of an application with who it is about. */
	static Screen fillIn(Screen assessor, MadeUpPerson person) {
		var address = person.address();
		return assessor.open("ny-ansokan")
			.write("Personnummer", person.personalNumber())
			.write("Förnamn", person.givenName())
			.write("Efternamn", person.familyName())
			.write("Telefon", person.phone())
			.write("Gatuadress", address.street())
			.write("Postnummer", address.postcode())
			.write("Ort", address.place());
	}

	/** The case of a page. */
	static UUID caseOf(String page) {
		return UUID.fromString(page.substring("arende/".length()));
	}

	/**
	 * Says no to an application, for this reason; the letter names the last day to
	 * appeal.
	 */
	static void refuse(Screen assessor, String page, String because) {
		assessor.open(page + "/beslut")
			.choose("Beslut", "Avslå")
			.write("Motivering", because)
			.press("Spara beslut")
			.sees("Avslag");
		assessor.open(page).sees("Överklagas senast").sees("Avslagen");
	}

	/** Takes the application back for the person. */
	static void withdraw(Screen assessor, String page, String because, String picture) {
		assessor.open(page)
			.act("Ta tillbaka ansökan")
			.asks("Ta tillbaka ansökan")
			.accessible(picture)
			.press("Ta tillbaka ansökan")
			.sees("Skriv skälet")
			.write("Skäl", because)
			.press("Ta tillbaka ansökan")
			.sees("Ansökan är återtagen");
		assessor.sees("Återtagen").sees("Inga bevakningar.");
	}

	/**
	 * An alarm that is in use is not needed any more: who decides begins the end, and the
	 * decision gets its last day.
	 */
	static void end(Screen assessor, String page, String picture) {
		assessor.open(page)
			.act("Starta avslut av larmet")
			.asks("Starta avslut av larmet")
			.accessible(picture)
			.press("Starta avslut")
			.sees("Skriv skälet")
			.write("Skäl", "Flyttar till ett boende")
			.press("Starta avslut")
			.sees("Avslutet är startat");
		assessor.open(page)
			.sees("Avslutas")
			.act("Avsluta beslutet")
			.asks("Avsluta beslutet")
			.date("Sista dag", 0)
			.press("Avsluta beslutet")
			.sees("Beslutet är avslutat");
	}

	/** Says how a contact about the keys went, in the row of the list itself. */
	static void contact(Screen planner, String name, String ready) {
		planner.pressIn(name, "Kontakt")
			.choose("Nått?", "Anhörig")
			.choose("Nycklar klara?", ready)
			.press("Spara")
			.sees(ready.equals("Ja") ? "Kontakten är sparad" : "Nästa kontakt senast");
	}

	/** Registers the device that stands in the home, and waits for it to be heard. */
	static void putUp(Screen technician, String controller) {
		technician.write("Larmdosans identitet", controller).pick("Modell", "").press("Registrera larmdosa");
		technician.sees("Väntar på provlarm från " + controller).cannot("Installerat");
	}

	/** The collected keys are in order: both sign. */
	static void sign(Screen staff, String said) {
		staff.sign(1).sign(2).press("Spara och skriv kvittens").sees(said);
	}

}
