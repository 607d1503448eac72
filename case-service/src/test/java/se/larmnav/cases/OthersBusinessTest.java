package se.larmnav.cases;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.SignedFormsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** Somebody tries to act where it is not theirs to act. */
@CasesTest
class OthersBusinessTest {

	private static final String[] EVERY_ROLE = { "decision-maker", "reception", "planner", "alarm-staff", "technician",
			"visit-planner", "operator", "home-care", "unit-head", "protected-access" };

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestApi api;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("PLT-TEN-01")
	void inAnotherMunicipalityNoIdOfOursIsKnownToAnybodyWhateverTheRole() {
		var story = GoteborgStory.granted(goteborg).received();
		var there = tokens.person("ljungby", "britta.bistand", EVERY_ROLE);
		everyAct(story).forEach((path, body) -> {
			var answer = api.post(there, "/api/cases/v1" + path, body);
			assertThat(answer.getStatusCode().value()).as(path).isEqualTo(404);
		});
		for (var path : List.of("/cases/" + story.id, "/cases/" + story.id + "/timeline",
				"/cases/" + story.id + "/personal-number", "/cases/" + story.id + "/reads",
				"/cases/" + story.id + "/decision-makers")) {
			assertThat(api.get(there, "/api/cases/v1" + path).getStatusCode().value()).as(path).isEqualTo(404);
		}
	}

	@Test
	void whoHasARoleButNoPartInTheCaseIsRefusedEveryAct() {
		var story = GoteborgStory.granted(goteborg).received();
		var elsewhere = tokens.person("goteborg", "mia.planerare", EVERY_ROLE);
		everyAct(story).forEach((path, body) -> {
			var answer = api.post(elsewhere, "/api/cases/v1" + path, body);
			assertThat(answer.getStatusCode().value()).as(path + answer.getBody()).isIn(403, 404);
		});
	}

	@Test
	void whoHasNoRoleForItIsRefusedEveryActThoughTheCaseIsTheirs() {
		var story = GoteborgStory.granted(goteborg).received();
		var version = story.view().version();
		var feeAdministrator = goteborg.desk("agnes.avgift");
		everyAct(story).forEach((path, body) -> {
			// Whoever may see a case may note something, and lay a paper into it; nobody
			// acknowledges here.
			if (Stream.of("/notes", "/signed-forms", "/acknowledgement").noneMatch(path::endsWith)) {
				assertThat(feeAdministrator.posts(path, body).getStatusCode().value()).as(path).isIn(403, 404);
			}
		});
		assertThat(story.view().version()).isEqualTo(version);
	}

	@Test
	@Requirement("GBG-KEY-15")
	void theInstallerHasNotToDoWithTheKeysOfTheAlarmUnit() {
		var story = GoteborgStory.granted(goteborg).received().booked();
		story.technician.assignments().receive(story.assignment("INSTALLATION").id());
		assertThat(story.technician.sees(story.id).may()).doesNotContain("collect-keys", "book-keys", "contact");
		var path = "/cases/" + story.id + "/keys";
		var collection = new KeysApi.Collection(GoteborgStory.completeSet(), Town.SIGNATURE, Town.SIGNATURE, "Elsa");
		var booking = new KeysApi.Appointment(goteborg.now().plus(Duration.ofDays(4)), null);
		for (var answer : List.of(story.technician.posts(path + "/collection", collection),
				story.technician.posts(path + "/appointment", booking), story.technician.posts(path + "/contacts",
						new KeysApi.Contact("PERSON", "NO", null, false, "PHONE", null)))) {
			assertThat(answer.getStatusCode().value()).isEqualTo(403);
			assertThat(the(answer.getBody()).path("type").asString()).endsWith("/keys-not-yours");
		}
		assertThat(story.keys().state()).isEqualTo("APPOINTMENT");
	}

	@Test
	void keysAreCollectedOnlyByAUnitThatThereIs() {
		var story = GoteborgStory.granted(goteborg).received();
		var answer = story.planner.posts("/cases/" + story.id + "/keys/appointment",
				new KeysApi.Appointment(goteborg.now().plus(Duration.ofDays(1)), "no-such-unit"));
		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		assertThat(the(answer.getBody()).path("errors").path(0).path("pointer").asString()).isEqualTo("/unit");
	}

	/**
	 * What rings is copied to alarm-service with all that is needed; neither before nor
	 * after is there a way into the case (AMD-02, AMD-20).
	 */
	@Test
	void anOperatorGetsWhatRingsAndNeverTheCase() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready().putUp().tested().installed().distributed();
		var there = LjungbyStory.applied(ljungby).inUse().distributed();
		var home = goteborg.told("home-changed").getLast();
		assertThat(home.path("homeId").asString()).isEqualTo(story.id.toString());
		for (var known : List.of("people", "address", "access", "toKnow", "plan", "contacts")) {
			assertThat(home.path(known).isMissingNode()).as(known).isFalse();
		}
		seesNothing(goteborg.desk("anna.operator"), story.id);
		seesNothing(ljungby.desk("olle.operator"), there.id);
	}

	private static void seesNothing(Town.Desk desk, UUID id) {
		for (var path : List.of("", "/timeline", "/personal-number", "/reads")) {
			assertThat(desk.gets("/cases/" + id + path).getStatusCode().value()).as(path).isEqualTo(403);
		}
		assertThat(desk.posts("/person-searches", new CasesApi.Search(null, "Prov", null)).getStatusCode().value())
			.isEqualTo(403);
		assertThat(desk.workOn(id)).isEmpty();
	}

	/** Every act on a case, each with a body that would do where it is allowed. */
	private Map<String, Object> everyAct(GoteborgStory story) {
		var view = story.view();
		var application = Town.the(view.application()).id();
		var assignment = story.service().id();
		var soon = goteborg.now().plus(Duration.ofDays(1));
		var acts = new LinkedHashMap<String, Object>();
		var ofCase = "/cases/" + story.id;
		acts.put(ofCase + "/notes", new CasesApi.Note("Anteckning", null));
		acts.put(ofCase + "/area", new CasesApi.AreaOfHome("norr"));
		acts.put(ofCase + "/responsible", new CasesApi.HandOver("sara.socialsekreterare"));
		acts.put("/applications/" + application + "/information", new ApplicationsApi.Informed(List.of("fee")));
		acts.put("/applications/" + application + "/investigation", "");
		acts.put("/assignments/" + assignment + "/lock", "");
		acts.put("/assignments/" + assignment + "/sending", "");
		acts.put("/assignments/" + assignment + "/receipt", "");
		acts.put("/assignments/" + assignment + "/distribution", new AssignmentsApi.Distribution(null, null));
		acts.put("/assignments/" + assignment + "/acknowledgement", "");
		acts.put(ofCase + "/keys/contacts", new KeysApi.Contact("PERSON", "NO", null, false, "PHONE", null));
		acts.put(ofCase + "/keys/appointment", new KeysApi.Appointment(soon, null));
		acts.put(ofCase + "/keys/collection",
				new KeysApi.Collection(GoteborgStory.completeSet(), Town.SIGNATURE, Town.SIGNATURE, "Elsa Prov"));
		acts.put(ofCase + "/keys/cabinet", new KeysApi.CabinetPlace("Norr", UUID.randomUUID().toString()));
		acts.put(ofCase + "/alarm-plan", new KeysApi.NewAlarmPlan("Tala långsamt.", List.of()));
		acts.put(ofCase + "/signed-forms", new SignedFormsApi.SignedForm("key-receipt", new byte[] { 1 }));
		acts.put(ofCase + "/readiness", new KeysApi.Readiness(null));
		acts.put(ofCase + "/keys/lock-change", new KeysApi.NewLockChange(goteborg.today(), "den enskilde"));
		acts.put(ofCase + "/relatives",
				new ApplicationsApi.Relative("Åke", "son", "070-174 06 52", false, "installation"));
		acts.put(ofCase + "/area-questions", new CasesApi.AreaQuestion("Vilket område?"));
		var decision = "/decisions/" + Town.the(view.decision()).id();
		acts.put(decision + "/revocation", new DecisionsApi.Revocation("changed-needs", "Flyttat"));
		acts.put(decision + "/service-items", new DecisionsApi.NewItem("alarm", goteborg.today()));
		acts.put("/assignments/" + assignment + "/ending", "");
		acts.put(ofCase + "/key-safe/owner-answer", new KeySafesApi.OwnerAnswer("Ägaren", true, null, "SIGNED_FORM"));
		acts.put(ofCase + "/key-safe/booking", new KeySafesApi.Booking("FACADE", "SELF", soon));
		acts.put(ofCase + "/installation/booking", new InstallationsApi.Booking(soon));
		acts.put(ofCase + "/installation/device",
				new InstallationsApi.Device("4700000001", "scaip", null, List.of(), null));
		acts.put(ofCase + "/installation/completion", new InstallationsApi.Completion("Hallen", null, List.of(), null));
		return acts;
	}

}
