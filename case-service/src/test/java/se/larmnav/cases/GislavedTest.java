package se.larmnav.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.InstallationsApi.Connection;
import se.larmnav.contract.cases.KeysApi.NewLockChange;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestTenants;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/**
 * What holds where an order, a key and the door codes, and a checked range come first.
 */
@CasesTest
class GislavedTest {

	@Autowired
	Town goteborg;

	@Autowired
	TestTenants tenants;

	private Town gislaved;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
		gislaved = GislavedStory.town(tenants, goteborg);
	}

	@Test
	@Requirement("GIS-DEC-01")
	void nobodyGetsAnAlarmWithoutADecision() {
		var story = GislavedStory.applied(gislaved);
		assertThat(story.view().installation()).isNull();
		story.granted().ordered().withKeys();
		story.assessor.decisions().withdraw(story.application(), new DecisionsApi.Because("Vill inte"));
		assertThat(the(story.view().installation()).state()).isEqualTo("CANCELLED");
		assertThat(
				story.team
					.posts("/cases/" + story.id + "/installation/device",
							new InstallationsApi.Device(story.controller, "scaip", null, List.of(),
									GislavedStory.MOBILE))
					.getStatusCode()
					.value())
			.isEqualTo(409);
	}

	@Test
	@Requirement("GIS-DEC-02")
	void theLetterSaysWhatTheMunicipalityMeansByAnAlarm() {
		var story = GislavedStory.applied(gislaved).granted();
		assertThat(Pdf.of(story.assessor, the(story.view().decision()).letter()).words())
			.contains("omfattar allt från den enskildes larm till den avslutade åtgärd");
	}

	@Test
	@Requirement({ "GIS-INS-01", "GIS-INS-02", "GIS-INS-03" })
	void aDeviceIsDigitalAndItsConnectionIsAssessedAndBroadbandOnlyWhereThereIsACityNetwork() {
		var story = GislavedStory.applied(gislaved).granted().ordered().withKeys();
		story.team.installations().book(story.id, new InstallationsApi.Booking(gislaved.now().plusSeconds(1800)));
		assertThat(connects(story, null).toString()).contains("/connection", "missing");
		assertThat(connects(story, new Connection("DIGITAL", "MOBILE", false, " ")).toString())
			.contains("/connection/assessment");
		assertThat(connects(story, new Connection("STEAM", "MOBILE", false, "x")).toString())
			.contains("/connection/technology");
		assertThat(connects(story, new Connection("ANALOGUE", "MOBILE", false, "x")).path("missing").toString())
			.contains("technology-not-installed", "003 L28");
		assertThat(connects(story, new Connection("DIGITAL", "FIXED_BROADBAND", false, "x")).path("missing").toString())
			.contains("connection-needs-city-network", "GIS-INS-03");
		assertThat(connects(story, new Connection("DIGITAL", "TELEPHONE_LINE", true, "x")).path("missing").toString())
			.contains("connection-not-used");
		assertThat(the(story.view().installation()).controllerId()).isNull();
		var fixed = new Connection("DIGITAL", "FIXED_BROADBAND", true, "Fiber i hallen, svag mobiltäckning");
		story.team.installations()
			.device(story.id, new InstallationsApi.Device(story.controller, "scaip", null, List.of(), fixed));
		assertThat(the(story.view().installation()).connection()).isEqualTo(fixed);
		assertThat(story.team.cases().choices().technologies()).extracting((one) -> one.key())
			.containsExactly("DIGITAL");
		assertThat(goteborg.desk("tove.tekniker").cases().choices().connections()).isEmpty();
	}

	@Test
	@Requirement("GIS-KEY-03")
	void aChangedLockMakesTheKeysInvalidAndNewOnesUrgent() {
		var story = GislavedStory.applied(gislaved).granted().ordered().withKeys().tested();
		story.team.installations().complete(story.id, story.completion("GOOD"));
		story.team.assignments()
			.distribute(story.view().assignments().getFirst().id(), new AssignmentsApi.Distribution(null, null));
		assertThat(story.homeCare.sees(story.id).may()).contains("lock-changed");
		assertThat(the(story.homeCare
			.posts("/cases/" + story.id + "/keys/lock-change",
					new NewLockChange(gislaved.today().plusDays(1), "brukaren"))
			.getBody()).path("errors").toString()).contains("/on");
		story.homeCare.keys()
			.lockChanged(story.id, new NewLockChange(gislaved.today().minusDays(1), "brukarens dotter"));
		var keys = the(story.view().keys());
		assertThat(keys.state()).isEqualTo("INVALID");
		assertThat(keys.complete()).isFalse();
		assertThat(the(keys.lockChange())).satisfies((change) -> {
			assertThat(change.on()).isEqualTo("2026-03-01");
			assertThat(change.reportedBy()).isEqualTo("brukarens dotter");
			assertThat(change.reportedAt()).isEqualTo(gislaved.now());
			assertThat(change.registeredBy()).isEqualTo("gun.hemtjanst");
		});
		assertThat(the(story.view().installation()).state()).isIn("INSTALLED", "REPORTED");
		assertThat(gislaved.told("home-changed").getLast().path("access").toString()).contains("Låset bytt 2026-03-01",
				"\"method\":\"NONE\"");
		assertThat(story.team.workOn(story.id)).contains("get-new-keys");
		assertThat(story.homeCare.messagesAbout(story.id)).contains("Låset är bytt, nycklarna passar inte");
		assertThat(story.homeCare
			.posts("/cases/" + story.id + "/keys/lock-change", new NewLockChange(gislaved.today(), "brukaren"))
			.getStatusCode()
			.value()).isEqualTo(409);
		story.collected();
		assertThat(the(story.view().keys()).state()).isEqualTo("COLLECTED");
		assertThat(story.team.workOn(story.id)).doesNotContain("get-new-keys");
		assertThat(gislaved.told("home-changed").getLast().path("access").toString()).contains("\"method\":\"KEYS\"");
	}

	private JsonNode connects(GislavedStory story, @Nullable Connection connection) {
		return the(story.team
			.posts("/cases/" + story.id + "/installation/device",
					new InstallationsApi.Device(story.controller, "scaip", null, List.of(), connection))
			.getBody());
	}

	@Test
	@Requirement("GIS-MSG-01")
	void theOrderGoesToThoseWhoInstallWhenTheDecisionIsMade() {
		var story = GislavedStory.applied(gislaved);
		assertThat(story.team.messagesAbout(story.id)).isEmpty();
		story.granted();
		var order = story.team.work()
			.messages(false)
			.stream()
			.filter((one) -> one.caseId().equals(story.id))
			.findFirst()
			.orElseThrow();
		assertThat(order.subject()).isEqualTo("Beställning av installation");
		assertThat(order.facts()).extracting((fact) -> fact.label())
			.containsExactly("Ärendenummer", "Namn", "Personnummer", "Adress", "Telefon");
	}

	@Test
	@Requirement("GIS-INS-04")
	void theRangeMustCoverTheHomeBeforeTheAlarmIsInstalled() {
		var story = GislavedStory.applied(gislaved).granted().ordered().withKeys().tested();
		var refused = story.team.posts("/cases/" + story.id + "/installation/completion", story.completion("WEAK"));
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("missing").toString()).contains("coverage-sufficient");
		story.team.installations().complete(story.id, story.completion("GOOD"));
		assertThat(the(story.view().installation()).coverage()).isEqualTo("GOOD");
	}

	@Test
	@Requirement("GBG-APP-12")
	void whoTakesTheApplicationBackLeavesNoWorkBehindAndThoseWhoInstallAreTold() {
		var story = GislavedStory.applied(gislaved).granted().ordered();
		story.assessor.decisions().withdraw(story.application(), new DecisionsApi.Because("Vill inte längre"));
		assertThat(the(story.view().installation()).state()).isEqualTo("CANCELLED");
		assertThat(story.team.workOn(story.id)).isEmpty();
		assertThat(story.team.messagesAbout(story.id)).contains("Trygghetslarmet är inte längre önskat");
		var early = GislavedStory.applied(gislaved);
		early.assessor.decisions().withdraw(early.application(), new DecisionsApi.Because("Ångrar sig"));
		assertThat(early.assessor.workOn(early.id)).isEmpty();
	}

	@Test
	@Requirement({ "GIS-ASG-02", "GIS-DOC-05" })
	void whoHasAnAlarmGetsAPlanAndAContactPersonAndWhatIsMissingIsLate() {
		var story = GislavedStory.applied(gislaved).granted().ordered().withKeys().tested();
		story.team.installations().complete(story.id, story.completion("GOOD"));
		story.team.assignments()
			.distribute(story.view().assignments().getFirst().id(), new AssignmentsApi.Distribution(null, null));
		var plan = story.homeCare.openWorkOn(story.id)
			.stream()
			.filter((one) -> one.kind().equals("make-implementation-plan"))
			.findFirst()
			.orElseThrow();
		var nobody = story.homeCare.posts("/work-items/" + plan.id() + "/completion",
				new WorkApi.Completion(null, null, List.of(new WorkApi.Answer("plan", "yes"))));
		assertThat(nobody.getStatusCode().value()).isEqualTo(422);
		goteborg.at("2026-03-17T09:00");
		assertThat(story.homeCare.work().mine().delayed()).anyMatch((one) -> one.id().equals(plan.id()));
		story.homeCare.work()
			.complete(plan.id(), new WorkApi.Completion(null, null,
					List.of(new WorkApi.Answer("contact-person", "Gun Exempel"), new WorkApi.Answer("plan", "yes"))));
		assertThat(story.homeCare.timeline(story.id))
			.anyMatch((line) -> line.contains("Vem är kontaktperson?: Gun Exempel"));
	}

}
