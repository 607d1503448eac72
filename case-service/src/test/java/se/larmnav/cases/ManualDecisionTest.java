package se.larmnav.cases;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.ApplicationsApi.Informed;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.ApplicationsApi.Relative;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.DecisionsApi.Revocation;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.embedded.Requirement;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/**
 * What a decision by a person rests on, and what follows of a refusal or a revocation.
 */
@CasesTest
class ManualDecisionTest {

	private static final List<String> TOLD = List.of("key-set", "fee", "indoors-only");

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("GBG-DEC-03")
	void nothingIsDecidedUntilThePersonKnowsThatCallOutsAreCharged() {
		var story = investigated(false);
		assertThat(the(story.decisionMaker.sees(story.id).application()).information())
			.filteredOn((one) -> one.key().equals("fee"))
			.singleElement()
			.satisfies((one) -> assertThat(one.label()).contains("insatstid vid utryckning räknas in"));
		story.decisionMaker.applications()
			.informed(application(story), new Informed(List.of("key-set", "indoors-only")));
		assertThat(decide(story, grant("acute-practical-support", null)).getStatusCode().value()).isEqualTo(409);
		story.decisionMaker.applications().informed(application(story), new Informed(List.of("fee")));
		assertThat(decide(story, grant("acute-practical-support", null)).getStatusCode().value()).isEqualTo(200);
	}

	@Test
	@Requirement("GBG-DEC-05")
	void whomToTurnToAtInstallationAndReturnIsAskedWithItsPurpose() {
		var story = told(false);
		var secretary = story.decisionMaker;
		var nothing = secretary.posts("/cases/" + story.id + "/relatives",
				new Relative("Åke Prov", "son", "070-174 06 52", true, null));
		assertThat(the(nothing.getBody()).path("errors").toString()).contains("/purpose");
		assertThat(story.planner.gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(403);
		secretary.cases()
			.addRelative(story.id, new Relative("Åke Prov", "son", "070-174 06 52", true, "återlämnande av larmet"));
		assertThat(secretary.sees(story.id).person().relatives()).last()
			.isEqualTo(new Relative("Åke Prov", "son", "070-174 06 52", true, "återlämnande av larmet"));
		assertThat(secretary.timeline(story.id)).anyMatch((line) -> line.contains("att kontakta för: återlämnande"))
			.noneMatch((line) -> line.contains("Åke Prov"));
		assertThat(ljungby.desk("britta.bistand").gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(404);
	}

	@Test
	void alarmReceptionIsToldOfSomebodyNewToCall() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").withKeys();
		story.decisionMaker.cases()
			.addRelative(story.id, new Relative("Åke Prov", "son", "070-174 06 52", true, "installation"));
		assertThat(goteborg.told("home-changed").getLast().path("contacts").toString()).contains("Åke Prov");
	}

	@Test
	@Requirement("GBG-DEC-06")
	void anAlarmIsGrantedOnACriterionThatIsShownAndKept() {
		var story = told(false);
		assertThat(the(story.decisionMaker.sees(story.id).application()).criteria()).extracting((one) -> one.key())
			.containsExactly("acute-practical-support");
		for (var wrong : new String[] { null, "likes-it" }) {
			assertThat(the(decide(story, grant(wrong, null)).getBody()).path("errors").toString())
				.contains("/criterion");
		}
		assertThat(decide(story, grant("acute-practical-support", null)).getStatusCode().value()).isEqualTo(200);
		assertThat(the(the(story.decisionMaker.sees(story.id).decision()).criterion()))
			.contains("akut stöd av praktisk natur");
	}

	@Test
	@Requirement("GBG-DEC-07")
	void whoHasPersonalAssistanceIsGrantedOnlyWithAReason() {
		var story = told(true);
		assertThat(the(story.decisionMaker.sees(story.id).application()).warning()).contains("Personlig assistans",
				"assistenter eller anhöriga");
		assertThat(the(decide(story, grant("acute-practical-support", null)).getBody()).path("errors").toString())
			.contains("/despiteAssistance");
		assertThat(decide(story, grant("acute-practical-support", "Är ensam nattetid")).getStatusCode().value())
			.isEqualTo(200);
		assertThat(story.decisionMaker.timeline(story.id)).anyMatch((line) -> line.contains("Är ensam nattetid"));
	}

	@Test
	void whoHasNoAssistanceIsNotWarnedOf() {
		var story = told(false);
		assertThat(the(story.decisionMaker.sees(story.id).application()).warning()).isNull();
	}

	@Test
	void aRefusalHasItsLetterWithReasonsAndTheLastDayToAppeal() {
		var story = told(false);
		assertThat(decide(story, refusal("Behovet är tillgodosett av hemtjänsten")).getStatusCode().value())
			.isEqualTo(200);
		var refused = the(the(story.decisionMaker.sees(story.id).application()).refused());
		assertThat(refused.on()).isEqualTo("2026-03-02");
		assertThat(refused.appealBy()).isEqualTo("2026-03-23");
		assertThat(refused.because()).isEqualTo("Behovet är tillgodosett av hemtjänsten");
		var letter = Pdf.of(story.decisionMaker, refused.letter());
		assertThat(letter.isTagged()).isTrue();
		assertThat(letter.words()).contains("har avslagits", "Behovet är tillgodosett av hemtjänsten", "2026-03-23",
				"11 kap. 1 § socialtjänstlagen (2025:400)");
		assertThat(story.decisionMaker.sees(story.id).assignments()).isEmpty();
	}

	@Test
	void theOtherMunicipalityAppealsWithinItsOwnTime() {
		var story = LjungbyStory.applied(ljungby).investigated();
		story.assessor.applications().decide(story.application, Town.key(), refusal("Behovet är tillgodosett"));
		var refused = the(story.application().refused());
		assertThat(refused.appealBy()).isEqualTo("2026-03-23");
		assertThat(Pdf.of(story.assessor, refused.letter()).words()).contains("2026-03-23");
	}

	@Test
	@Requirement({ "GBG-DEC-13", "AMB-47" })
	void whoCannotBeReachedLosesTheAlarmOnlyAfterThreeLoggedAttempts() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").received();
		var decision = the(story.decisionMaker.sees(story.id).decision());
		assertThat(decision.grounds()).extracting((one) -> one.key())
			.containsExactly("changed-needs", "incorrect-information", "cannot-be-reached");
		story.contact("NOBODY", "NO");
		story.contact("NOBODY", "NO");
		var tooEarly = revoke(story, "cannot-be-reached", "Har ringt flera gånger");
		assertThat(tooEarly.getStatusCode().value()).isEqualTo(409);
		assertThat(the(tooEarly.getBody()).path("missing").path(0).path("text").asString())
			.isEqualTo("Minst 3 kontaktförsök ska vara registrerade, 2 är det");
		goteborg.at("2026-03-09T10:15");
		story.contact("NOBODY", "NO");
		assertThat(revoke(story, "cannot-be-reached", "Har ringt flera gånger").getStatusCode().value()).isEqualTo(200);
		var view = story.decisionMaker.sees(story.id);
		assertThat(the(view.decision()).state()).isEqualTo("REVOKED");
		assertThat(the(view.decision()).revokedBecause()).startsWith("Det går inte att få kontakt")
			.endsWith("Har ringt flera gånger");
		assertThat(view.assignments()).allMatch((one) -> one.state().equals("RECALLED"));
		assertThat(story.decisionMaker.timeline(story.id))
			.anyMatch((line) -> line.contains("beslutet återkallat") && line.contains("2026-03-09 10:15"));
	}

	@Test
	@Requirement("GBG-DEC-13")
	void aRevocationStatesItsGround() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare");
		assertThat(the(revoke(story, null, "x").getBody()).path("errors").toString()).contains("/ground");
		assertThat(the(revoke(story, "moved", "x").getBody()).path("errors").toString()).contains("/ground");
		assertThat(the(revoke(story, "changed-needs", " ").getBody()).path("errors").toString())
			.contains("/motivation");
		var planner = story.planner.posts(
				"/decisions/" + the(story.decisionMaker.sees(story.id).decision()).id() + "/revocation",
				new Revocation("changed-needs", "Flyttat"));
		assertThat(planner.getStatusCode().value()).isEqualTo(403);
		assertThat(revoke(story, "changed-needs", "Flyttat till särskilt boende").getStatusCode().value())
			.isEqualTo(200);
		assertThat(revoke(story, "changed-needs", "En gång till").getStatusCode().value()).isEqualTo(409);
	}

	@Test
	@Requirement("GBG-DEC-12")
	void aChangeThatIsToBeInvestigatedOpensANewInvestigationOfTheDecision() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").received();
		story.planner.decisions()
			.reportChange(story.id, new DecisionsApi.ChangedNeed("PERFORMER", "Kan inte längre trycka på knappen"));
		complete(story, "follow-up-change", new WorkApi.Answer("found", "Behöver fallsensor"),
				new WorkApi.Answer("new-investigation", "yes"));
		assertThat(the(story.decisionMaker.sees(story.id).decision()).investigations()).singleElement()
			.satisfies((one) -> assertThat(one.openedAt()).isEqualTo(goteborg.now()));
		assertThat(story.decisionMaker.timeline(story.id)).contains("ny utredning inledd, knuten till beslutet");
		complete(story, "investigate-change", new WorkApi.Answer("conclusion", "Larmet kompletteras"));
	}

	private static void complete(GoteborgStory story, String kind, WorkApi.Answer... answers) {
		var work = story.decisionMaker.openWorkOn(story.id)
			.stream()
			.filter((one) -> one.kind().equals(kind))
			.findFirst()
			.orElseThrow();
		story.decisionMaker.work().complete(work.id(), new WorkApi.Completion(null, null, List.of(answers)));
	}

	private ResponseEntity<JsonNode> revoke(GoteborgStory story, @Nullable String ground, String why) {
		var decision = the(story.decisionMaker.sees(story.id).decision()).id();
		return story.decisionMaker.posts("/decisions/" + decision + "/revocation", new Revocation(ground, why));
	}

	private NewDecision grant(@Nullable String criterion, @Nullable String despite) {
		return new NewDecision("GRANTED", goteborg.today(), null, "Faller ofta", null, criterion, despite);
	}

	private NewDecision refusal(String because) {
		return new NewDecision("REFUSED", goteborg.today(), null, because, null, null, null);
	}

	private static ResponseEntity<JsonNode> decide(GoteborgStory story, NewDecision decision) {
		return story.decisionMaker.posts("/applications/" + application(story) + "/decision", Town.key(), decision);
	}

	private static UUID application(GoteborgStory story) {
		return the(story.decisionMaker.sees(story.id).application()).id();
	}

	private GoteborgStory told(boolean assistance) {
		var story = investigated(assistance);
		story.decisionMaker.applications().informed(application(story), new Informed(TOLD));
		return story;
	}

	private GoteborgStory investigated(boolean assistance) {
		var application = AnApplication.inGoteborg()
			.installedAt(new Address("Provgatan 1", "417 06", "Göteborg", null));
		goteborg.careSystemKnows(new PersonFacts(application.personalNumber(), "Omsorgssystemet", goteborg.now(),
				List.of(), List.of(), assistance, false, null, null));
		var story = GoteborgStory.applied(goteborg, application).handedTo("sara.socialsekreterare");
		story.decisionMaker.applications().investigate(application(story));
		return story;
	}

}
