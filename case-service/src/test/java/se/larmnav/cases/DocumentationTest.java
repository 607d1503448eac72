package se.larmnav.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.PlansApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** What is written down of a case, by whom, and how it is got out again. */
@CasesTest
class DocumentationTest {

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@Autowired
	TestTenants tenants;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement({ "GBG-DOC-01", "GBG-DOC-06" })
	void whoeverHasToDoWithACaseWritesInItAndBothTimesAreKept() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").withKeys().ready();
		for (var desk : List.of(story.decisionMaker, story.planner, story.staff, story.technician)) {
			assertThat(desk.sees(story.id).may()).contains("note");
			desk.cases().note(story.id, new CasesApi.Note("Talade med dottern", Instant.parse("2026-03-01T17:30:00Z")));
			var line = desk.cases().timeline(story.id, null, 1).items().getFirst();
			assertThat(line.at()).isEqualTo("2026-03-01T17:30:00Z");
			assertThat(line.registeredAt()).isEqualTo(goteborg.now());
			assertThat(line.actor()).isNotBlank();
		}
	}

	@Test
	void everyDocumentIsTaggedSwedishAndSaysItsTitleAndWhoseItIs() {
		var keys = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").withKeys();
		var safe = LjungbyStory.applied(ljungby).inUse();
		var refused = LjungbyStory.applied(ljungby).investigated();
		refused.assessor.applications()
			.decide(refused.application, Town.key(),
					new NewDecision("REFUSED", ljungby.today(), null, "Inget behov", null, null, null));
		keys.decisionMaker.cases().makeExtract(keys.id);
		every("Göteborgs Stad", keys.decisionMaker, keys.id, "Utdrag ur journalen", "Nyckelkvittens",
				"Beslutsmeddelande", "Trygghetslarm");
		every("Ljungby kommun", safe.assessor, safe.id, "Uppdrag, trygghetslarm dag", "Beslutsmeddelande");
		every("Ljungby kommun", refused.assessor, refused.id, "Avslagsbeslut");
	}

	private static void every(String municipality, Town.Desk desk, UUID caseId, String... titles) {
		var documents = desk.sees(caseId).documents();
		assertThat(documents).extracting((one) -> one.title()).contains(titles);
		assertThat(documents).allSatisfy((one) -> {
			var pdf = Pdf.of(desk, one.id());
			assertThat(pdf.words()).as(one.title()).contains(municipality);
			assertThat(pdf.isTagged()).as(one.title()).isTrue();
			assertThat(pdf.language()).as(one.title()).startsWith("sv");
			assertThat(pdf.title()).as(one.title()).isNotBlank().isNotEqualTo("null");
			assertThat(pdf.showsItsTitle()).as(one.title()).isTrue();
		});
	}

	@Test
	@Requirement("GBG-DOC-05")
	void whatCouldNotBeCarriedOutIsWrittenWithItsKind() {
		var story = GoteborgStory.granted(goteborg).received();
		assertThat(story.planner.cases().choices().obstacles()).extracting((one) -> one.key()).contains("not-home");
		var unknown = story.planner.posts("/cases/" + story.id + "/obstacles",
				new CasesApi.Obstacle("rain", true, "Regn", null));
		assertThat(the(unknown.getBody()).path("errors").toString()).contains("/type");
		story.planner.cases()
			.obstacle(story.id, new CasesApi.Obstacle("not-home", false, "Bara porten kunde prövas", null));
		var line = story.planner.cases().timeline(story.id, null, 1).items().getFirst();
		assertThat(line.category()).isEqualTo("OBSTACLE");
		assertThat(line.text())
			.isEqualTo("insatsen kunde delvis inte utföras (Den enskilde var inte hemma): Bara porten kunde prövas");
	}

	@Test
	@Requirement("GBG-DOC-03")
	void everythingIsHandedOutInItsOrderAndThatIsAReading() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").received();
		goteborg.at("2026-03-03T09:00");
		story.planner.cases()
			.note(story.id, new CasesApi.Note("Ringde före allt annat", Instant.parse("2026-03-01T08:00:00Z")));
		var extract = story.decisionMaker.cases().extract(story.id);
		assertThat(extract.lines().getFirst().text()).isEqualTo("Ringde före allt annat");
		assertThat(extract.lines()).extracting((one) -> one.at()).isSorted();
		assertThat(extract.lines()).hasSameSizeAs(story.decisionMaker.cases().timeline(story.id, null, 100).items());
		assertThat(extract.lines()).extracting((one) -> one.journal()).contains("AUTHORITY", "PERFORMER");
		assertThat(extract.maskedPersonalNumber()).endsWith("••••");
		var pdf = Pdf.of(story.decisionMaker, story.decisionMaker.cases().makeExtract(story.id).document());
		assertThat(pdf.isTagged()).isTrue();
		assertThat(pdf.words()).contains("Utdrag ur journalen", "Ringde före allt annat", "Utförare", "Myndighet");
		assertThat(pdf.words().indexOf("Ringde före allt annat")).isLessThan(pdf.words().indexOf("beslut bevilja"));
		assertThat(story.decisionMaker.cases().reads(story.id, null).items()).extracting((one) -> one.what())
			.contains("ett utdrag ur journalen");
		assertThat(ljungby.desk("britta.bistand").gets("/cases/" + story.id + "/extract").getStatusCode().value())
			.isEqualTo(404);
		assertThat(
				goteborg.desk("siri.socialsekreterare").gets("/cases/" + story.id + "/extract").getStatusCode().value())
			.isEqualTo(403);
	}

	@Test
	@Requirement("LJU-DOC-02")
	void theCardOfThePersonHasThePlaceTheCodesAndWhatElseIsWritten() {
		var story = LjungbyStory.applied(ljungby).inUse();
		var home = ljungby.told("home-changed").getLast();
		assertThat(home.path("homeId").asString()).isEqualTo(story.id.toString());
		assertThat(home.path("access").path("place").asString()).isEqualTo("Till vänster om porten");
		assertThat(home.path("access").path("opensWith").asString()).isEqualTo("2580");
		assertThat(home.path("access").path("alarmCode").asString()).isEqualTo("114");
		assertThat(home.path("address").path("doorCode").asString()).isEqualTo("4711");
		assertThat(home.path("toKnow").toString()).contains("Hal trappa");
	}

	@Test
	@Requirement({ "GIS-DOC-01", "GIS-DOC-02", "GBG-DOC-09" })
	void theAlarmPlanIsOnPaperAndAChangedOneIsPrintedAgain() {
		var gislaved = GislavedStory.town(tenants, goteborg);
		var story = inUse(gislaved);
		var care = story.homeCare;
		assertThat(care.workOn(story.id)).contains("register-alarm-plan");
		care.keys().alarmPlan(story.id, new KeysApi.NewAlarmPlan("Ring på, gå in genom altanen.", List.of("Fallrisk")));
		assertThat(care.workOn(story.id)).contains("print-alarm-plan").doesNotContain("register-alarm-plan");
		assertThat(plan(story).printOutdated()).isTrue();
		var pdf = Pdf.of(care, care.plans().print(story.id).document());
		assertThat(pdf.words()).contains("Larmplan", "altanen", "Fallrisk", "Utskriven");
		assertThat(plan(story).printOutdated()).isFalse();
		assertThat(plan(story).printedAt()).isEqualTo(gislaved.now());
		assertThat(care.workOn(story.id)).doesNotContain("print-alarm-plan");
		gislaved.later(java.time.Duration.ofMinutes(5));
		care.keys().alarmPlan(story.id, new KeysApi.NewAlarmPlan("Ring på, gå in genom köket.", List.of()));
		assertThat(plan(story).printOutdated()).isTrue();
		assertThat(plan(story).printedAt()).isEqualTo(gislaved.now().minusSeconds(300));
		assertThat(care.workOn(story.id)).containsOnlyOnce("print-alarm-plan");
		assertThat(story.assessor.posts("/cases/" + story.id + "/alarm-plan/prints", "").getStatusCode().value())
			.isEqualTo(403);
	}

	@Test
	@Requirement("GIS-DOC-03")
	void theContactPersonConfirmsThatThePlanIsUpToDate() {
		var gislaved = GislavedStory.town(tenants, goteborg);
		var story = inUse(gislaved);
		var care = story.homeCare;
		care.keys().alarmPlan(story.id, new KeysApi.NewAlarmPlan("Ring på.", List.of()));
		assertThat(care.posts("/cases/" + story.id + "/alarm-plan/reviews", "").getStatusCode().value()).isEqualTo(403);
		care.plans().becomeContactPerson(story.id);
		assertThat(story.view().contactPerson()).isEqualTo("gun.hemtjanst");
		care.plans().review(story.id);
		assertThat(plan(story).reviewedBy()).isEqualTo("gun.hemtjanst");
		assertThat(plan(story).reviewedAt()).isEqualTo(gislaved.now());
		goteborg.at("2026-09-02T00:00:00");
		Town.eventually(() -> care.workOn(story.id), (work) -> work.contains("review-alarm-plan"));
		care.plans().review(story.id);
		assertThat(care.workOn(story.id)).doesNotContain("review-alarm-plan");
	}

	@Test
	@Requirement("GIS-DOC-04")
	void aRiskAnalysisIsReadByEachWhoGoesThere() {
		var story = inUse(GislavedStory.town(tenants, goteborg));
		var care = story.homeCare;
		assertThat(care.sees(story.id).may()).contains("risk-analysis").doesNotContain("read-risk");
		care.plans().analyse(story.id, new PlansApi.NewRiskAnalysis("Hund som hoppar upp, ring före besök."));
		assertThat(care.messagesAbout(story.id)).contains("Ny riskanalys att läsa");
		assertThat(care.sees(story.id).may()).contains("read-risk");
		assertThat(story.view().risks()).singleElement().satisfies((one) -> assertThat(one.readBy()).isEmpty());
		care.plans().confirmRead(story.id);
		assertThat(story.view().risks()).singleElement()
			.satisfies((one) -> assertThat(one.readBy()).containsExactly("gun.hemtjanst"));
		assertThat(care.posts("/cases/" + story.id + "/risk-analyses/readings", "").getStatusCode().value())
			.isEqualTo(409);
		assertThat(story.assessor.posts("/cases/" + story.id + "/risk-analyses/readings", "").getStatusCode().value())
			.isEqualTo(403);
		var other = GoteborgStory.granted(goteborg).received();
		assertThat(other.planner.posts("/cases/" + other.id + "/risk-analyses", new PlansApi.NewRiskAnalysis("Hund"))
			.getStatusCode()
			.value()).isEqualTo(409);
	}

	private static CasesApi.AlarmPlan plan(GislavedStory story) {
		return the(story.view().alarmPlan());
	}

	private static GislavedStory inUse(Town gislaved) {
		var story = GislavedStory.applied(gislaved).granted().ordered().withKeys().tested();
		story.team.installations().complete(story.id, story.completion("GOOD"));
		story.team.assignments()
			.distribute(story.view().assignments().getFirst().id(), new AssignmentsApi.Distribution(null, null));
		return story;
	}

}
