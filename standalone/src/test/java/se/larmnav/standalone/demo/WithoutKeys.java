package se.larmnav.standalone.demo;

import java.util.UUID;

import se.larmnav.contract.cases.CasesApi.HandOver;
import se.larmnav.standalone.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who cannot wait and has no keys to hand over: installed all the same, until a
 * day.
 */
final class WithoutKeys {

	private static final int N = 36;

	private final Story story;

	private final Screen secretary;

	private final Screen planner;

	private final Screen staff;

	private final MadeUpPerson person;

	private String page = "";

	WithoutKeys(Story story, Screen secretary, Screen planner, Screen staff) {
		this.story = story;
		this.secretary = secretary;
		this.planner = planner;
		this.staff = staff;
		this.person = story.person(N);
	}

	/** From the telephone call to the alarm in the home, on the same day. */
	void isInstalled() throws Exception {
		apply();
		var name = Story.listed(this.person);
		this.planner.open("uppdrag").pressIn(name, "Ta emot").sees("Uppdraget är mottaget");
		this.staff.open(this.page)
			.act("Larm utan nycklar")
			.asks("Larm utan nycklar")
			.write("Skäl", "Faller ofta, alla nycklar är hos sonen utomlands")
			.date("Sista dag utan nycklar", 14)
			.write("Hur öppnas dörren vid larm?", "Låssmeden öppnar på telefon")
			.write("Vem betalar för låsöppning?", "Den enskilde")
			.write("Vem skriver under?", this.person.givenName())
			.sign(1)
			.sign(2)
			.accessible("gbg-41-utan-nycklar")
			.press("Spara överenskommelsen")
			.sees("Överenskommelsen är sparad och väntar på godkännande");
		this.story.desk("eva.enhetschef")
			.open(this.page)
			.act("Godkänn larm utan nycklar")
			.sees("Larm utan nycklar är godkänt");
		this.planner.open(this.page)
			.act("Skriv larmplan")
			.write("Vad ska göras vid larm?", "Ring låssmeden. Skicka ut larmet.")
			.press("Spara larmplan")
			.sees("Larmplanen är sparad");
		this.planner.act("Meddela").asks("Klart för installation").press("Meddela").sees("klart, utan nycklar");
		install(name);
		this.planner.open("uppdrag")
			.pressIn(name, "Fördela")
			.asks("Fördela uppdrag")
			.press("Fördela")
			.sees("Uppdraget är fördelat");
		this.secretary.open(this.page).sees("Verkställt");
		assertThat(this.story.watches(id())).doesNotContain("Akut installation").contains("Första uppföljning");
		assertThat(this.story.history(id())).containsSubsequence("bevakning Akut installation lagd",
				"överenskommelse om larm utan nycklar", "godkände larm utan nycklar", "klart för installation",
				"installation bokad", "installation bokad", "trygghetslarmet är installerat", "fördelat till");
	}

	/**
	 * The day is over: the head must see to it, and it is over when the keys are there.
	 */
	void isEscalatedUntilTheKeysCome() throws Exception {
		var escalated = "Tiden för larm utan nycklar har gått ut: se till att nycklarna kommer";
		assertThat(this.story.todo("eva.enhetschef", id())).contains(escalated);
		this.staff.open(this.page.replace("arende", "nyckelhamtning")).press("Alla provade OK");
		Errands.sign(this.staff, "Komplett nyckeluppsättning");
		assertThat(this.story.todo("eva.enhetschef", id())).doesNotContain(escalated);
		this.planner.open(this.page)
			.act("Registrera i nyckelskåp")
			.write("Skåp", "Skåp Norr")
			.write("Nyckelnummer", "70036")
			.press("Registrera")
			.sees("Nycklarna är registrerade i nyckelskåpet");
		assertThat(this.story.history(id())).containsSubsequence("tiden för larm utan nycklar har gått ut",
				"nycklarna är hämtade och prövade", "registrerad som nummer");
	}

	/**
	 * The decision is ended, and the planner ends the assignment on the head's
	 * delegation.
	 */
	void isEnded() throws Exception {
		Errands.end(this.secretary, this.page, "gbg-43-avslut");
		this.secretary.sees("Avslutat");
		this.planner.open(this.page).act("Avsluta uppdraget").sees("Uppdraget är avslutat");
		assertThat(this.story.assignments(id())).contains("SERVICE ENDED");
		assertThat(this.story.history(id())).containsSubsequence("larmet ska avslutas: Flyttar", "beslutet avslutat",
				"uppdraget avslutat på delegation av");
	}

	private void apply() throws Exception {
		new Applying(this.story.town(), this.person, this.story.area()).known(Story.platform().time().now());
		Errands.fillIn(this.secretary, this.person)
			.choose("Hur är identiteten säkrad?", "Personlig kännedom")
			.tickAll("Informerad om eller har fått")
			.choose("Accepterar maxtaxa?", "Ja")
			.tick("Akut behov")
			.press("Skicka in")
			.sees("Ansökan är inskickad");
		this.secretary.accessible("gbg-40-akut")
			.pressIn("Ring larmenhetens planerare", Story.listed(this.person), "Öppna");
		this.page = Errands.opened(this.secretary);
		this.story.town().deskOf("frida.forste").cases().handOver(id(), new HandOver("sara.socialsekreterare"));
		assertThat(this.story.watches(id())).contains("Akut installation");
		called("Ring larmenhetens planerare", "Maria på larmenheten");
		called("Ring den som installerar", "Tove på Trygghetsjouren");
	}

	/** A mandatory call is done, and with whom. */
	private void called(String work, String with) {
		this.secretary.open("mitt-arbete").pressIn(work, Story.listed(this.person), "Klart");
		this.secretary.asks(work).write("Vem talade du med?", with).press("Klart").sees("Klart: " + work);
	}

	/** The device is not heard at the first visit, and is at the second. */
	private void install(String name) throws Exception {
		var controller = this.story.controller(N);
		var technician = this.story.desk("tove.tekniker").open("att-installera").sees("Akut");
		technician.accessible("gbg-42-att-installera").pressIn(name, "Öppna");
		technician.press("Boka tid").asks("Boka tid").day("När", 1).press("Boka tid").sees("Besöket är bokat");
		Errands.putUp(technician, controller);
		technician.press("Boka om").asks("Boka tid").day("När", 1).press("Boka tid").sees("Besöket är bokat");
		this.story.devices().sendTest(controller);
		technician.sees("Larmet syns hos").can("Installerat");
		technician.write("Var sitter larmet?", "Hallen").press("Installerat").sees("Installerat ");
	}

	private UUID id() {
		return Errands.caseOf(this.page);
	}

}
