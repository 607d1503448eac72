package se.larmnav.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.ApplicationsApi.Informed;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.WatchesApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.embedded.Requirement;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** What a social secretary is reminded of after the decision, and what is asked then. */
@CasesTest
class FollowingUpTest {

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("GBG-WAT-04")
	void whatCouldNotBeCarriedOutIsAnsweredWithThreeQuestions() {
		var story = late();
		var work = work(story, "answer-cannot-be-carried-out");
		assertThat(work.asks()).extracting(WorkApi.Question::key)
			.containsExactly("more-support", "still-wanted", "withdraws");
		var unanswered = completes(story, work, yes("still-wanted"));
		assertThat(unanswered.getStatusCode().value()).isEqualTo(422);
		assertThat(the(unanswered.getBody()).path("errors").toString()).contains("/answers/more-support",
				"/answers/withdraws");
		var contradicting = completes(story, work, yes("more-support"), yes("still-wanted"), yes("withdraws"));
		assertThat(the(contradicting.getBody()).path("errors").toString()).contains("contradicts");
		assertThat(story.service().state()).isEqualTo("CANNOT_BE_CARRIED_OUT");
		answers(story, work, yes("more-support"), yes("still-wanted"), no("withdraws"));
		assertThat(story.decisionMaker.timeline(story.id)).anyMatch((line) -> line
			.contains("Behöver den enskilde mer stöd inför installationen?: ja. Är larmet fortfarande önskat?: ja"));
	}

	@Test
	@Requirement({ "GBG-WAT-05", "GBG-KEY-21" })
	void whoStillWantsItIsToldToHandOverTheKeyAtOnceAndThatIsRecorded() {
		var story = stillWanted();
		assertThat(story.service().state()).isEqualTo("AWAITING_ACCESS");
		var inform = work(story, "inform-hand-over-keys");
		assertThat(completes(story, inform).getStatusCode().value()).isEqualTo(422);
		answers(story, inform, yes("informed"));
		assertThat(story.decisionMaker.timeline(story.id))
			.anyMatch((line) -> line.contains("nyckeln ska lämnas till larmenheten omgående: ja"));
	}

	@Test
	@Requirement({ "GBG-WAT-06", "GBG-MSG-10" })
	void theAlarmUnitIsToldTheCurrentNeed() {
		var story = stillWanted();
		var message = story.planner.work()
			.messages(false)
			.stream()
			.filter((one) -> one.caseId().equals(story.id) && one.subject().equals("Aktuellt behov av trygghetslarm"))
			.findFirst()
			.orElseThrow();
		assertThat(message.facts()).anySatisfy((fact) -> {
			assertThat(fact.label()).isEqualTo("Aktuellt behov");
			assertThat(fact.value()).contains("mer stöd inför installationen?: ja");
		});
	}

	@Test
	@Requirement("GBG-WAT-07")
	void aDecisionThatIsNotCarriedOutAndThatNobodyWatchesIsOnTheListOfErrors() {
		var story = manual();
		assertThat(on(story.decisionMaker, "not-watched")).contains(story.id);
		story.decisionMaker.sees(story.id)
			.assignments()
			.forEach((one) -> story.decisionMaker.assignments().send(one.id()));
		assertThat(on(story.decisionMaker, "not-watched")).doesNotContain(story.id);
		assertThat(on(goteborg.desk("siri.socialsekreterare"), "not-installed")).doesNotContain(story.id);
	}

	@Test
	@Requirement("GBG-WAT-07")
	void theEnforcementWatchComesAgainUntilTheServiceHasBegun() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare");
		for (var day : List.of("2026-03-30", "2026-04-13", "2026-04-27")) {
			goteborg.at(day + "T00:00:00");
			Town.eventually(() -> dueOf(story, "Följ upp verkställighet"),
					(due) -> due.size() == 1 && due.getFirst().isAfter(goteborg.now()));
			assertThat(on(story.decisionMaker, "not-watched")).doesNotContain(story.id);
		}
	}

	@Test
	@Requirement({ "GBG-WAT-03", "T07" })
	void theNewWatchComesAsAgreedWithThePersonForAReasonThatIsWritten() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare");
		goteborg.at("2026-03-30T00:00:00");
		Town.eventually(() -> story.decisionMaker.workOn(story.id), (work) -> work.contains("contact-alarm-unit"));
		answers(story, work(story, "contact-alarm-unit"));
		var watch = story.decisionMaker.sees(story.id)
			.watches()
			.stream()
			.filter((one) -> one.name().equals("Följ upp verkställighet"))
			.findFirst()
			.orElseThrow();
		assertThat(watch.mayAgree()).isTrue();
		var path = "/watches/" + watch.id() + "/agreement";
		var day = LocalDate.of(2026, 5, 4);
		var desk = story.decisionMaker;
		assertThat(the(desk.posts(path, new WatchesApi.Agreement(day, " ")).getBody()).path("errors").toString())
			.contains("/reason");
		assertThat(the(desk.posts(path, new WatchesApi.Agreement(goteborg.today(), "I dag")).getBody()).path("errors")
			.toString()).contains("/day");
		assertThat(story.planner.posts(path, new WatchesApi.Agreement(day, "Nej")).getStatusCode().value())
			.isEqualTo(403);
		assertThat(ljungby.desk("britta.bistand")
			.posts(path, new WatchesApi.Agreement(day, "Nej"))
			.getStatusCode()
			.value()).isEqualTo(404);
		desk.watches().agree(watch.id(), new WatchesApi.Agreement(day, "Är på sjukhus till dess"));
		assertThat(dueOf(story, "Följ upp verkställighet")).containsExactly(Instant.parse("2026-05-03T22:00:00Z"));
		assertThat(desk.timeline(story.id)).contains(
				"bevakning Följ upp verkställighet flyttad till 2026-05-04 enligt överenskommelse: Är på sjukhus till dess");
		goteborg.at("2026-05-03T23:59:59");
		goteborg.settles();
		assertThat(desk.workOn(story.id)).doesNotContain("contact-alarm-unit");
		goteborg.at("2026-05-04T00:00:00");
		Town.eventually(() -> desk.workOn(story.id), (work) -> work.contains("contact-alarm-unit"));
		assertThat(dueOf(story, "Följ upp verkställighet")).as("two weeks again")
			.containsExactly(Instant.parse("2026-05-17T22:00:00Z"));
	}

	@Test
	@Requirement("GBG-WAT-07")
	void aDecisionNotCarriedOutWithinThreeMonthsIsReported() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare");
		goteborg.at("2026-06-02T23:59:59");
		assertThat(on(story.decisionMaker, "to-report")).doesNotContain(story.id);
		goteborg.at("2026-06-03T00:00:00");
		assertThat(story.decisionMaker.decisions().list("to-report")).filteredOn((one) -> one.caseId().equals(story.id))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.since()).isEqualTo("2026-06-03");
				assertThat(one.stands()).isEqualTo("Nycklar");
				assertThat(one.why()).contains("IVO");
			});
		assertThat(story.planner.gets("/decision-lists/to-report").getStatusCode().value()).isEqualTo(403);
	}

	@Test
	@Requirement("GBG-DEC-11")
	void whatIsGrantedIsOnAListUntilItIsInstalled() {
		var story = GoteborgStory.granted(goteborg)
			.handedTo("sara.socialsekreterare")
			.withKeys()
			.ready()
			.putUp()
			.tested();
		assertThat(on(story.decisionMaker, "not-installed")).contains(story.id);
		story.installed();
		assertThat(on(story.decisionMaker, "not-installed")).doesNotContain(story.id);
	}

	@Test
	@Requirement("GBG-WAT-08")
	void theAnnualWatchIsSetByAPersonWhoIsPromptedWhenTheServiceHasBegun() {
		var story = started();
		assertThat(dueOf(story, "Årlig uppföljning")).isEmpty();
		answers(story, work(story, "set-annual-watch"));
		assertThat(dueOf(story, "Årlig uppföljning")).containsExactly(Instant.parse("2027-03-01T23:00:00Z"));
	}

	@Test
	@Requirement("GBG-WAT-11")
	void theFirstFollowUpAsksHowWhetherItIsInstalledAndWorksAndOfConsents() {
		var story = started();
		goteborg.at("2026-04-02T00:00:00");
		Town.eventually(() -> story.decisionMaker.workOn(story.id), (work) -> work.contains("follow-up-first"));
		var work = work(story, "follow-up-first");
		assertThat(work.asks()).extracting((one) -> one.key() + " " + one.required())
			.containsExactly("channel true", "installed true", "works-well true", "consents false");
		assertThat(completes(story, work, yes("installed"), yes("works-well")).getStatusCode().value()).isEqualTo(422);
		answers(story, work, new WorkApi.Answer("channel", "telefon"), yes("installed"), no("works-well"),
				yes("consents"));
		assertThat(story.decisionMaker.timeline(story.id))
			.anyMatch((line) -> line.contains("telefon. Larmet är installerat: ja. Insatsen fungerar väl: nej"));
	}

	@Test
	@Requirement("GBG-WAT-12")
	void aDecisionThatNobodyHasFollowedUpForAYearIsFlagged() {
		var story = started();
		goteborg.at("2027-03-02T23:59:59");
		assertThat(on(story.decisionMaker, "not-followed-up")).doesNotContain(story.id);
		goteborg.at("2027-03-03T00:00:00");
		assertThat(on(story.decisionMaker, "not-followed-up")).contains(story.id);
		Town.eventually(() -> story.decisionMaker.workOn(story.id), (work) -> work.contains("follow-up-first"));
		answers(story, work(story, "follow-up-first"), new WorkApi.Answer("channel", "besök"), yes("installed"),
				yes("works-well"));
		assertThat(on(story.decisionMaker, "not-followed-up")).doesNotContain(story.id);
	}

	@Test
	@Requirement({ "GBG-WAT-13", "GBG-WAT-14" })
	void theAnnualFollowUpAsksOfViolenceAndNotesTheChildImpactAnalysis() {
		var story = started();
		answers(story, work(story, "set-annual-watch"));
		goteborg.at("2027-03-02T00:00:00");
		Town.eventually(() -> story.decisionMaker.workOn(story.id), (work) -> work.contains("follow-up-annual"));
		var work = work(story, "follow-up-annual");
		assertThat(the(completes(story, work, yes("assignment-document")).getBody()).path("errors").toString())
			.contains("/answers/violence")
			.doesNotContain("child-impact");
		answers(story, work, yes("violence"), yes("child-impact"), yes("assignment-document"));
		assertThat(story.decisionMaker.timeline(story.id))
			.anyMatch((line) -> line.contains("Barnkonsekvensanalys är gjord och journalförd: ja"));
		assertThat(dueOf(story, "Årlig uppföljning")).containsExactly(Instant.parse("2028-03-01T23:00:00Z"));
	}

	@Test
	@Requirement("GBG-WAT-15")
	void whatHasChangedReachesThePerformerInANewVersionOfTheAssignment() {
		var story = started();
		var before = story.service();
		story.decisionMaker.assignments()
			.update(before.id(), new AssignmentsApi.Supplement("Har fått sämre syn, ropa innan ni går in."));
		var after = story.service();
		assertThat(after.documentVersion()).isEqualTo(before.documentVersion() + 1);
		assertThat(after.document()).isNotEqualTo(before.document());
		assertThat(Pdf.of(story.planner, after.document()).words()).contains("Tillägg, version 2", "sämre syn");
		assertThat(goteborg.desk("ali.larm").messagesAbout(story.id)).contains("Uppdragsdokumentet är uppdaterat");
		assertThat(story.planner
			.posts("/assignments/" + after.id() + "/document", new AssignmentsApi.Supplement("Något annat"))
			.getStatusCode()
			.value()).isEqualTo(403);
	}

	@Test
	@Requirement({ "GBG-WAT-16", "T14" })
	void anEndingIsWatchedForThreeMonthsAndThenTheDecisionEndsAnyway() {
		var story = started();
		var decision = story.decision().id();
		story.decisionMaker.decisions().startEnding(decision, new DecisionsApi.Because("Flyttar till dottern"));
		assertThat(story.decision().state()).isEqualTo("ENDING");
		assertThat(dueOf(story, "Återlämning")).containsExactly(Instant.parse("2026-06-01T22:00:00Z"));
		assertThat(story.planner.messagesAbout(story.id)).contains("Trygghetslarmet ska avslutas");
		goteborg.at("2026-06-01T23:59:59");
		goteborg.settles();
		assertThat(story.decisionMaker.workOn(story.id)).doesNotContain("end-decision");
		goteborg.at("2026-06-02T00:00:00");
		Town.eventually(() -> story.decisionMaker.workOn(story.id), (work) -> work.contains("end-decision"));
		story.decisionMaker.decisions().end(decision, new DecisionsApi.End(goteborg.today(), "Inte återlämnat"));
		assertThat(story.decision().state()).isEqualTo("ENDED");
		assertThat(story.decision().endedOn()).isEqualTo("2026-06-02");
		assertThat(story.decisionMaker.workOn(story.id)).doesNotContain("end-decision");
		assertThat(story.view().fees()).allMatch((fee) -> fee.state().equals("ENDED"));
	}

	@Test
	@Requirement("GBG-WAT-16")
	void theReturnWatchFallsAwayWhenTheDecisionHasEnded() {
		var story = started();
		var decision = story.decision().id();
		story.decisionMaker.decisions().startEnding(decision, new DecisionsApi.Because("Behövs inte längre"));
		story.decisionMaker.decisions().end(decision, new DecisionsApi.End(goteborg.today(), null));
		assertThat(story.view().watches()).isEmpty();
	}

	@Test
	@Requirement("GBG-WAT-17")
	void aChangedNeedThatThePerformerTellsOfIsFollowedUp() {
		var story = started();
		goteborg.desk("ali.larm")
			.decisions()
			.reportChange(story.id, new DecisionsApi.ChangedNeed("PERFORMER", "Hör inte larmet i sovrummet"));
		var work = work(story, "follow-up-change");
		assertThat(story.decisionMaker.timeline(story.id))
			.contains("utföraren anmäler förändrade behov: Hör inte larmet i sovrummet");
		answers(story, work, new WorkApi.Answer("found", "Behöver ännu en larmknapp"), no("new-investigation"));
		assertThat(story.decisionMaker.workOn(story.id)).doesNotContain("follow-up-change");
	}

	@Test
	@Requirement({ "GBG-WAT-07", "GBG-APP-12" })
	void everyWatchFallsAwayWhenTheApplicationIsTakenBack() {
		var story = late();
		assertThat(story.view().watches()).isNotEmpty();
		answers(story, work(story, "answer-cannot-be-carried-out"), no("more-support"), no("still-wanted"),
				yes("withdraws"));
		var view = story.decisionMaker.sees(story.id);
		assertThat(the(view.application()).state()).isEqualTo("WITHDRAWN");
		assertThat(the(view.decision()).state()).isEqualTo("REVOKED");
		assertThat(view.watches()).isEmpty();
		assertThat(view.assignments()).extracting((one) -> one.kind() + " " + one.state())
			.containsExactlyInAnyOrder("INSTALLATION RECALLED", "SERVICE ENDED");
		assertThat(story.planner.messagesAbout(story.id)).contains("Trygghetslarmet är inte längre önskat");
		assertThat(story.planner.keys().awaiting().rows()).noneMatch((one) -> one.caseId().equals(story.id));
		assertThat(story.planner.workOn(story.id)).isEmpty();
	}

	/** Five weeks have gone by without keys. */
	private GoteborgStory late() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").received();
		goteborg.at("2026-04-06T09:00");
		Town.eventually(() -> story.decisionMaker.workOn(story.id),
				(work) -> work.contains("answer-cannot-be-carried-out"));
		return story;
	}

	private GoteborgStory stillWanted() {
		var story = late();
		answers(story, work(story, "answer-cannot-be-carried-out"), yes("more-support"), yes("still-wanted"),
				no("withdraws"));
		return story;
	}

	private GoteborgStory started() {
		return GoteborgStory.granted(goteborg)
			.handedTo("sara.socialsekreterare")
			.withKeys()
			.ready()
			.putUp()
			.tested()
			.installed()
			.distributed();
	}

	/** A person has granted, and has not sent the assignments yet. */
	private GoteborgStory manual() {
		var application = AnApplication.inGoteborg()
			.installedAt(new Address("Provgatan 1", "417 06", "Göteborg", null));
		goteborg.careSystemKnows(application.personalNumber());
		var story = GoteborgStory.applied(goteborg, application).handedTo("sara.socialsekreterare");
		var id = the(story.decisionMaker.sees(story.id).application()).id();
		story.decisionMaker.applications().investigate(id);
		story.decisionMaker.applications().informed(id, new Informed(List.of("key-set", "fee", "indoors-only")));
		story.decisionMaker.applications()
			.decide(id, Town.key(), new NewDecision("GRANTED", goteborg.today(), null, "Behov av akut stöd", null,
					"acute-practical-support", null));
		return story;
	}

	private static List<UUID> on(Town.Desk desk, String list) {
		return desk.decisions().list(list).stream().map(DecisionsApi.Followed::caseId).toList();
	}

	private static List<Instant> dueOf(GoteborgStory story, String watch) {
		return story.decisionMaker.sees(story.id)
			.watches()
			.stream()
			.filter((one) -> one.name().equals(watch))
			.map((one) -> one.due())
			.toList();
	}

	private static WorkApi.WorkItem work(GoteborgStory story, String kind) {
		return story.decisionMaker.openWorkOn(story.id)
			.stream()
			.filter((one) -> one.kind().equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private static ResponseEntity<JsonNode> completes(GoteborgStory story, WorkApi.WorkItem work,
			WorkApi.Answer... answers) {
		return story.decisionMaker.posts("/work-items/" + work.id() + "/completion",
				new WorkApi.Completion(null, null, List.of(answers)));
	}

	private static void answers(GoteborgStory story, WorkApi.WorkItem work, WorkApi.Answer... answers) {
		story.decisionMaker.work().complete(work.id(), new WorkApi.Completion(null, null, List.of(answers)));
	}

	private static WorkApi.Answer yes(String key) {
		return new WorkApi.Answer(key, "yes");
	}

	private static WorkApi.Answer no(String key) {
		return new WorkApi.Answer(key, "no");
	}

}
