package se.larmnav.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import se.larmnav.contract.cases.ApplicationsApi.Urgency;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.ApplicationsApi.Informed;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.embedded.Requirement;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/**
 * An alarm that cannot wait: the calls that must be made, and the exception without keys.
 */
@CasesTest
class UrgentTest {

	private static final WorkApi.Answer SPOKE = new WorkApi.Answer("spoke-with", "Maria, planerare");

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement({ "GBG-URG-02", "GBG-APP-13", "GBG-MSG-12" })
	void whoIsUrgentIsEnteredInTheInternalEServiceAndThePlannerIsCalled() {
		var story = urgent();
		var call = work(story.decisionMaker, story, "call-planner-urgent");
		assertThat(completes(story.decisionMaker, call).getStatusCode().value()).isEqualTo(422);
		assertThat(story.decisionMaker.workOn(story.id)).contains("call-planner-urgent");
		answers(story.decisionMaker, call, SPOKE);
		assertThat(story.decisionMaker.timeline(story.id))
			.anyMatch((line) -> line.contains("Vem talade du med?: Maria, planerare"));
	}

	@Test
	@Requirement("GBG-URG-02")
	void theExternalEServiceCannotSayThatItIsUrgent() {
		var application = AnApplication.inGoteborg().urgently();
		var refused = goteborg.integration().posts("/applications", Town.key(), application.form());
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(the(refused.getBody()).path("errors").toString()).contains("/urgent");
	}

	@Test
	@Requirement({ "GBG-URG-03", "GBG-MSG-13" })
	void theInstallerIsCalledOnlyAfterTheAssignmentHasBeenSent() {
		var story = excepted();
		assess(story);
		assertThat(story.decisionMaker.workOn(story.id)).doesNotContain("call-installer-urgent");
		decide(story);
		assertThat(story.decisionMaker.workOn(story.id)).doesNotContain("call-installer-urgent");
		story.decisionMaker.sees(story.id)
			.assignments()
			.forEach((one) -> story.decisionMaker.assignments().send(one.id()));
		var call = work(story.decisionMaker, story, "call-installer-urgent");
		assertThat(completes(story.decisionMaker, call).getStatusCode().value()).isEqualTo(422);
		answers(story.decisionMaker, call, SPOKE);
	}

	@Test
	@Requirement({ "AMD-05", "GBG-URG-02", "GBG-URG-03" })
	void anExceptedPersonIsInvestigatedByAPersonAndBothCallsAreStillMade() {
		var story = excepted();
		assess(story);
		assertThat(the(story.decisionMaker.sees(story.id).application()).state()).isEqualTo("MANUAL_REQUIRED");
		assertThat(story.decisionMaker.sees(story.id).marks()).contains("Akut");
		decide(story);
		story.decisionMaker.sees(story.id)
			.assignments()
			.forEach((one) -> story.decisionMaker.assignments().send(one.id()));
		assertThat(story.decisionMaker.workOn(story.id)).contains("call-planner-urgent", "call-installer-urgent");
	}

	@Test
	@Requirement({ "AMD-05", "T12", "GBG-URG-01" })
	void anUrgentInstallationIsDueTheSameOrTheNextDay() {
		var story = excepted();
		assess(story);
		goteborg.at("2026-03-03T23:59:59");
		goteborg.settles();
		assertThat(story.decisionMaker.workOn(story.id)).doesNotContain("follow-up-urgent");
		goteborg.at("2026-03-04T00:00:00");
		Town.eventually(() -> story.decisionMaker.workOn(story.id), (work) -> work.contains("follow-up-urgent"));
	}

	@Test
	@Requirement("GBG-URG-04")
	void thePlannerChecksByTelephoneThatACompleteSetOfKeysExists() {
		var story = urgent().received();
		var check = work(story.planner, story, "check-keys-urgent");
		assertThat(check.asks()).extracting(WorkApi.Question::key)
			.containsExactly("spoke-with", "door", "extra-lock", "entrance", "gate");
		assertThat(completes(story.planner, check, SPOKE).getStatusCode().value()).isEqualTo(422);
		answers(story.planner, check, SPOKE, new WorkApi.Answer("door", "yes"), new WorkApi.Answer("entrance", "no"));
		assertThat(story.planner.timeline(story.id))
			.anyMatch((line) -> line.contains("Finns nyckel, tagg eller kod till porten?: nej"));
	}

	@Test
	@Requirement("GBG-URG-05")
	void thenTwoTimesAreAgreedWithTheTechnician() {
		var story = urgent().received();
		answers(story.planner, work(story.planner, story, "check-keys-urgent"), SPOKE,
				new WorkApi.Answer("door", "yes"));
		var agree = work(story.planner, story, "agree-times-urgent");
		assertThat(completes(story.planner, agree, SPOKE, new WorkApi.Answer("keys-at", "i morgon")).getStatusCode()
			.value()).isEqualTo(422);
		answers(story.planner, agree, SPOKE, new WorkApi.Answer("keys-at", "2026-03-02T13:00:00Z"),
				new WorkApi.Answer("installation-at", "2026-03-03T09:00:00Z"));
		assertThat(story.planner.timeline(story.id))
			.anyMatch((line) -> line.contains("När hämtas nycklarna?: 2026-03-02 14:00"));
	}

	@Test
	@Requirement({ "GBG-URG-06", "GBG-KEY-01" })
	void anAlarmWithoutKeysNeedsAnUrgentNeedAnApprovalAndALastDay() {
		var story = urgent().received();
		story.staff.keys().alarmPlan(story.id, new KeysApi.NewAlarmPlan("Tala långsamt.", List.of()));
		assertThat(readiness(story).getStatusCode().value()).isEqualTo(409);
		assertThat(goteborg.desk("ali.larm")
			.posts("/cases/" + story.id + "/keys/exception", withoutLastDay())
			.getStatusCode()
			.value()).isEqualTo(422);
		story.staff.keys().agreeWithoutKeys(story.id, agreement(LocalDate.of(2026, 3, 20)));
		assertThat(readiness(story).getStatusCode().value()).isEqualTo(409);
		assertThat(story.planner.posts("/cases/" + story.id + "/keys/exception/approval", "").getStatusCode().value())
			.isEqualTo(403);
		goteborg.desk("eva.enhetschef").keys().approveWithoutKeys(story.id);
		story.ready();
		assertThat(story.installation().state()).isEqualTo("EXCEPTION");
		story.putUp().tested().installed();
		assertThat(story.installation().state()).isIn("INSTALLED", "REPORTED");
		assertThat(story.keys().state()).isEqualTo("EXCEPTION_NO_KEYS");
	}

	@Test
	@Requirement("GBG-URG-06")
	void whoIsNotUrgentGetsNoAlarmWithoutKeys() {
		var story = GoteborgStory.granted(goteborg).received();
		var refused = story.staff.posts("/cases/" + story.id + "/keys/exception", agreement(LocalDate.of(2026, 3, 20)));
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("type").toString()).contains("not-urgent");
	}

	@Test
	@Requirement({ "GBG-URG-06", "T13" })
	void whenTheLastDayIsOverTheCaseIsEscalatedUntilTheKeysCome() {
		var story = withoutKeys();
		goteborg.at("2026-03-20T23:59:59");
		goteborg.settles();
		assertThat(goteborg.desk("eva.enhetschef").workOn(story.id)).doesNotContain("escalate-without-keys");
		goteborg.at("2026-03-21T00:00:00");
		Town.eventually(() -> goteborg.desk("eva.enhetschef").workOn(story.id),
				(work) -> work.contains("escalate-without-keys"));
		assertThat(story.planner.messagesAbout(story.id)).contains("Tiden för larm utan nycklar har gått ut");
		assertThat(story.planner.keys().awaiting().rows()).anyMatch((one) -> one.caseId().equals(story.id));
		story.collected();
		assertThat(goteborg.desk("eva.enhetschef").workOn(story.id)).doesNotContain("escalate-without-keys");
		assertThat(story.keys().state()).isEqualTo("COLLECTED");
	}

	@Test
	@Requirement({ "GBG-URG-07", "GBG-URG-08", "GBG-TPL-04" })
	void theAgreementIsSignedByBothAndHoldsThePlanForLockOpeningAndItsCosts() {
		var story = urgent().received();
		var unsigned = Map.of("reason", "Faller", "lastDay", "2026-03-20", "lockOpening", "Låssmed", "costs",
				"Den enskilde", "staffSignature", Town.SIGNATURE, "signedBy", "Elsa Prov");
		var refused = story.staff.posts("/cases/" + story.id + "/keys/exception", unsigned);
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(the(refused.getBody()).path("errors").toString()).contains("individualSignature");
		var noPlan = new KeysApi.WithoutKeys("Faller", LocalDate.of(2026, 3, 20), " ", " ", null, Town.SIGNATURE,
				Town.SIGNATURE, "Elsa Prov");
		assertThat(the(story.staff.posts("/cases/" + story.id + "/keys/exception", noPlan).getBody()).path("missing")
			.toString()).contains("without-keys-plan-lock-opening", "without-keys-plan-costs");
		story.staff.keys().agreeWithoutKeys(story.id, agreement(LocalDate.of(2026, 3, 20)));
		var document = the(story.keys().withoutKeys()).document();
		var paper = Pdf.of(story.staff, document);
		assertThat(paper.words()).contains("Låssmed öppnar på telefon", "Den enskilde betalar", "2026-03-20");
		assertThat(paper.isTagged()).isTrue();
	}

	@Test
	@Requirement("GBG-URG-09")
	void theActionPlanIsToldToWhoeverAnswersTheAlarm() {
		var story = withoutKeys();
		var told = goteborg.told("home-changed")
			.stream()
			.filter((home) -> home.path("homeId").asString().equals(story.id.toString()))
			.toList();
		assertThat(told.getLast().path("access").path("summary").asString()).contains("Nycklar saknas", "2026-03-20",
				"Låssmed öppnar på telefon", "Den enskilde betalar");
		story.collected().registered();
		var after = goteborg.told("home-changed")
			.stream()
			.filter((home) -> home.path("homeId").asString().equals(story.id.toString()))
			.toList();
		assertThat(after.getLast().path("access").toString()).doesNotContain("Låssmed");
	}

	private GoteborgStory urgent() {
		var application = AnApplication.inGoteborg()
			.by("INTERNAL_ESERVICE", "PERSONAL_KNOWLEDGE", "keys", "home-insurance", "automated-processing")
			.urgently();
		goteborg.careSystemKnows(application.personalNumber());
		var receipt = goteborg.desk("sara.socialsekreterare").applications().apply(Town.key(), application.form());
		return GoteborgStory.of(goteborg, receipt.caseId()).handedTo("sara.socialsekreterare");
	}

	/** Somebody with another address: the automation hands over to a person. */
	private GoteborgStory excepted() {
		var application = AnApplication.inGoteborg()
			.installedAt(new Address("Provgatan 1", "417 06", "Göteborg", null));
		goteborg.careSystemKnows(application.personalNumber());
		return GoteborgStory.applied(goteborg, application).handedTo("sara.socialsekreterare");
	}

	private void assess(GoteborgStory story) {
		story.decisionMaker.applications()
			.assessUrgent(the(story.decisionMaker.sees(story.id).application()).id(),
					new Urgency("Har fallit två gånger"));
	}

	private void decide(GoteborgStory story) {
		var id = the(story.decisionMaker.sees(story.id).application()).id();
		story.decisionMaker.applications().investigate(id);
		story.decisionMaker.applications().informed(id, new Informed(List.of("key-set", "fee", "indoors-only")));
		story.decisionMaker.applications()
			.decide(id, Town.key(), new NewDecision("GRANTED", goteborg.today(), null, "Behov av akut stöd", null,
					"acute-practical-support", null));
	}

	private GoteborgStory withoutKeys() {
		var story = urgent().received();
		story.staff.keys().alarmPlan(story.id, new KeysApi.NewAlarmPlan("Tala långsamt.", List.of()));
		story.staff.keys().agreeWithoutKeys(story.id, agreement(LocalDate.of(2026, 3, 20)));
		goteborg.desk("eva.enhetschef").keys().approveWithoutKeys(story.id);
		return story;
	}

	private static KeysApi.WithoutKeys agreement(LocalDate lastDay) {
		return new KeysApi.WithoutKeys("Faller ofta, nycklarna kopieras", lastDay, "Låssmed öppnar på telefon",
				"Den enskilde betalar", null, Town.SIGNATURE, "M1 1 l 40 12 q 10 10 40 0", "Elsa Prov");
	}

	private static Map<String, String> withoutLastDay() {
		return Map.of("reason", "Faller", "lockOpening", "Låssmed öppnar", "costs", "Den enskilde", "staffSignature",
				Town.SIGNATURE, "individualSignature", Town.SIGNATURE, "signedBy", "Elsa Prov");
	}

	private static ResponseEntity<JsonNode> readiness(GoteborgStory story) {
		return story.planner.posts("/cases/" + story.id + "/readiness", new KeysApi.Readiness(null));
	}

	private static WorkApi.WorkItem work(Town.Desk desk, GoteborgStory story, String kind) {
		return desk.openWorkOn(story.id).stream().filter((one) -> one.kind().equals(kind)).findFirst().orElseThrow();
	}

	private static ResponseEntity<JsonNode> completes(Town.Desk desk, WorkApi.WorkItem work,
			WorkApi.Answer... answers) {
		return desk.posts("/work-items/" + work.id() + "/completion",
				new WorkApi.Completion(null, null, List.of(answers)));
	}

	private static void answers(Town.Desk desk, WorkApi.WorkItem work, WorkApi.Answer... answers) {
		desk.work().complete(work.id(), new WorkApi.Completion(null, null, List.of(answers)));
	}

}
