package se.larmnav.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.InstallationsApi.NotCovered;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.time.SwedishTime;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/**
 * The owner approves, the key safe and the alarm are put up on one visit, and both places
 * are written.
 */
@CasesTest
class KeySafeTest {

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		ljungby.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("LJU-SAFE-02")
	void withoutTheOwnersApprovalNothingIsMounted() {
		var story = received();
		var booking = new KeySafesApi.Booking("FACADE", "SELF", ljungby.now().plus(Duration.ofDays(1)));
		var refused = story.technician.posts("/cases/" + story.id + "/key-safe/booking", booking);
		assertThat(the(refused.getBody()).path("missing").toString()).contains("owner-approved");
		story.technician.keySafes()
			.ownerAnswered(story.id, new KeySafesApi.OwnerAnswer("Fastighets AB", false, null, "RECORDED_BY_STAFF"));
		assertThat(story.keySafe().state()).isEqualTo("REFUSED_BY_OWNER");
		assertThat(story.technician.workOn(story.id)).contains("solve-access");
		assertThat(story.technician.posts("/cases/" + story.id + "/key-safe/booking", booking).getStatusCode().value())
			.isEqualTo(409);
	}

	@Test
	@Requirement("LJU-SAFE-02")
	void theOwnersApprovalAndWishesAreKept() {
		var story = received().approved();
		assertThat(story.keySafe().approved()).isTrue();
		assertThat(story.keySafe().wishes()).isEqualTo("Vid porten");
		assertThat(story.keySafe().state()).isEqualTo("OWNER_APPROVED");
		assertThat(story.technician.workOn(story.id)).doesNotContain("contact-property-owner");
	}

	@Test
	@Requirement({ "LJU-SAFE-03", "LJU-SAFE-04" })
	void itIsMountedInTheStairwellOrOnTheFacadeByUsOrByATechnician() {
		var story = received().approved();
		var at = ljungby.now().plus(Duration.ofDays(1));
		assertThat(fault(story, "booking", new KeySafesApi.Booking("ROOF", "SELF", at))).isEqualTo("/mounting");
		assertThat(fault(story, "booking", new KeySafesApi.Booking("FACADE", "NEIGHBOUR", at))).isEqualTo("/by");
		story.technician.keySafes()
			.book(story.id, new KeySafesApi.Booking("STAIRWELL_BRACKET", "EXTERNAL_TECHNICIAN", at));
		assertThat(story.keySafe().state()).isEqualTo("BOOKED_TECHNICIAN");
		assertThat(story.keySafe().mounting()).isEqualTo("STAIRWELL_BRACKET");
		story.technician.keySafes().book(story.id, new KeySafesApi.Booking("FACADE", "SELF", at));
		assertThat(story.keySafe().state()).isEqualTo("BOOKED_SELF");
	}

	@Test
	@Requirement({ "LJU-SAFE-05", "LJU-INS-03" })
	void whoInstallsHasOnePieceOfWorkOnTheDayOfTheVisit() {
		var story = received().approved().booked();
		assertThat(installing(story)).containsExactly(ljungby.today().plusDays(2));
		story.technician.keySafes()
			.book(story.id, new KeySafesApi.Booking("FACADE", "SELF", ljungby.now().plus(Duration.ofDays(5))));
		assertThat(installing(story)).containsExactly(ljungby.today().plusDays(5));
	}

	private static List<LocalDate> installing(LjungbyStory story) {
		return story.technician.openWorkOn(story.id)
			.stream()
			.filter((one) -> one.kind().equals("install"))
			.map((one) -> SwedishTime.dateOf(the(one.due())))
			.toList();
	}

	@Test
	@Requirement({ "LJU-SAFE-05", "LJU-INS-03" })
	void theAlarmIsBookedOnTheSameVisitAndInstalledOnlyWithIt() {
		var story = received().approved().booked();
		assertThat(story.installation().state()).isEqualTo("BOOKED");
		assertThat(story.installation().booked()).isEqualTo(story.keySafe().visit());
		var apart = story.technician.posts("/cases/" + story.id + "/installation/booking",
				new InstallationsApi.Booking(ljungby.now().plus(Duration.ofDays(9))));
		assertThat(apart.getStatusCode().value()).isEqualTo(409);
		story.technician.keySafes()
			.book(story.id, new KeySafesApi.Booking("FACADE", "SELF", ljungby.now().plus(Duration.ofDays(5))));
		assertThat(story.installation().booked()).isEqualTo(ljungby.now().plus(Duration.ofDays(5)));
		story.tested();
		var done = new InstallationsApi.Completion("Hallen", "GOOD", List.of(), null);
		var refused = story.technician.posts("/cases/" + story.id + "/installation/completion", done);
		assertThat(the(refused.getBody()).path("missing").toString()).contains("Nyckelgömman är inte monterad");
		story.mounted().installed();
		assertThat(story.installation().state()).isEqualTo("INSTALLED");
	}

	@Test
	@Requirement("LJU-SAFE-05")
	void theVisitIsTheSameAlsoWhenItWasBookedBeforeTheAssignmentsWereReceived() {
		var story = LjungbyStory.applied(ljungby).granted(null).sent().approved().booked();
		assertThat(story.installation().state()).isEqualTo("WAITING_ACCESS");
		story.received();
		assertThat(story.installation().state()).isEqualTo("BOOKED");
		assertThat(story.installation().booked()).isEqualTo(story.keySafe().visit());
	}

	@Test
	@Requirement({ "LJU-SAFE-05", "LJU-INS-03" })
	void itIsPreparedBeforeTheDecisionButMountedOnlyWithTheAlarm() {
		var story = LjungbyStory.applied(ljungby).investigated().approved().booked();
		var path = "/cases/" + story.id + "/key-safe/mounting";
		var mounting = new KeySafesApi.Mounting(true, null, "Larm & Teknik", Town.SIGNATURE, Town.SIGNATURE);
		assertThat(story.technician.sees(story.id).may()).doesNotContain("mount-key-safe");
		assertThat(the(story.technician.posts(path, mounting).getBody()).path("missing").toString())
			.contains("ready-for-installation");
		story.decide(null);
		story.sent().received();
		assertThat(story.technician.sees(story.id).may()).contains("mount-key-safe");
		assertThat(story.mounted().keySafe().state()).isEqualTo("MOUNTED");
	}

	@Test
	void aVisitThatHasPassedIsBookedAnew() {
		var story = LjungbyStory.applied(ljungby).granted(null).sent().approved().booked();
		ljungby.later(Duration.ofDays(3));
		assertThat(story.received().installation().state()).isEqualTo("READY");
		assertThat(story.technician.workOn(story.id)).contains("mount-key-safe", "install");
		assertThat(story.booked().installation().booked()).isEqualTo(story.keySafe().visit());
		assertThat(story.mounted().tested().installed().installation().state()).isEqualTo("INSTALLED");
	}

	@Test
	void anOwnerWhoSaidNoMayBeAskedAgain() {
		var story = received();
		story.technician.keySafes()
			.ownerAnswered(story.id, new KeySafesApi.OwnerAnswer("Fastighets AB", false, null, "RECORDED_BY_STAFF"));
		assertThat(story.technician.sees(story.id).may()).contains("owner-answer");
		story.approved();
		assertThat(story.keySafe().state()).isEqualTo("OWNER_APPROVED");
		assertThat(story.technician.workOn(story.id)).doesNotContain("solve-access");
	}

	@Test
	@Requirement("LJU-SAFE-11")
	void whereTheOwnerRefusesNothingIsMountedAndAnotherWayInIsToBeFound() {
		var story = received();
		story.technician.keySafes()
			.ownerAnswered(story.id, new KeySafesApi.OwnerAnswer("Fastighets AB", false, null, "RECORDED_BY_STAFF"));
		assertThat(story.keySafe().state()).isEqualTo("REFUSED_BY_OWNER");
		assertThat(story.technician.workOn(story.id)).contains("solve-access");
		assertThat(story.technician.sees(story.id).may()).doesNotContain("book-key-safe", "mount-key-safe");
	}

	@Test
	@Requirement("LJU-SAFE-12")
	void atTheEndTheKeySafeIsToBeRemovedAndThePropertyKeyReturned() {
		var story = received().approved().booked().mounted().documented();
		assertThat(story.technician.workOn(story.id)).doesNotContain("remove-key-safe");
		story.assessor.decisions()
			.startEnding(story.decision().id(), new DecisionsApi.Because("Flyttar till särskilt boende"));
		assertThat(story.technician.workOn(story.id)).contains("remove-key-safe", "return-property-key");
	}

	@Test
	@Requirement("LJU-INS-07")
	void aDoorAlarmIsRegisteredAsAnAccessoryAndNothingThatIsNotUsedHere() {
		var story = received().approved().booked();
		assertThat(story.technician.cases().choices().accessories()).extracting((one) -> one.key())
			.contains("Dörrlarm");
		var unknown = story.technician.posts("/cases/" + story.id + "/installation/device",
				new InstallationsApi.Device(story.controller, "scaip", null, List.of("Rökdetektor"), null));
		assertThat(unknown.getStatusCode().value()).isEqualTo(422);
		story.technician.installations()
			.device(story.id, new InstallationsApi.Device(story.controller, "scaip", null, List.of("Dörrlarm"), null));
		assertThat(story.installation().controllerId()).isEqualTo(story.controller);
		assertThat(story.installation().accessories()).containsExactly("Dörrlarm");
		story.technician.installations()
			.device(story.id, new InstallationsApi.Device(story.controller, "scaip", null, List.of(), null));
		assertThat(story.installation().accessories()).isEmpty();
	}

	@Test
	void theFormForThePropertyOwnerLiesInTheCaseFromTheApplicationAndSaysNoName() {
		var story = LjungbyStory.applied(ljungby);
		var form = story.view()
			.documents()
			.stream()
			.filter((one) -> one.register().equals("Blanketter"))
			.findFirst()
			.orElseThrow();
		assertThat(form.signed()).isFalse();
		var paper = Pdf.of(story.assessor, form.id());
		assertThat(paper.words()).contains(story.view().number(), "Önskemål om plats och montering")
			.doesNotContain(story.view().person().familyName());
		assertThat(paper.isTagged()).isTrue();
	}

	@Test
	@Requirement("LJU-SAFE-06")
	void aKeyToThePropertyIsSignedOutAndTheReceiptKept() {
		var story = received().approved().booked();
		assertThat(fault(story, "mounting", new KeySafesApi.Mounting(true, null, "", Town.SIGNATURE, Town.SIGNATURE)))
			.isEqualTo("/propertyKeyHolder");
		assertThat(fault(story, "mounting", new KeySafesApi.Mounting(true, null, "Larm & Teknik", Town.SIGNATURE, "")))
			.isEqualTo("/ownerSignature");
		story.mounted();
		var receipt = Pdf.of(story.technician, story.keySafe().receipt());
		assertThat(receipt.words()).contains("Larm & Teknik", "Fastighets AB Exemplet", story.view().number());
		assertThat(receipt.images()).isEqualTo(1);
		assertThat(story.view().documents())
			.anyMatch((one) -> one.register().equals("Nyckelkvittenser") && one.signed());
	}

	@Test
	@Requirement("LJU-SAFE-07")
	void whatIsWrittenOnThePersonCardReachesTheAlarmReceptionToo() {
		var story = received().approved().booked().mounted();
		assertThat(story.technician.workOn(story.id)).contains("document-key-safe");
		assertThat(story.keySafe().missing()).contains("Nyckelgömmans uppgifter är inte ifyllda");
		story.documented();
		assertThat(story.keySafe().place()).isEqualTo("Till vänster om porten");
		assertThat(story.technician.workOn(story.id)).doesNotContain("document-key-safe");
		var home = ljungby.told("home-changed").getLast();
		assertThat(home.path("homeId").asString()).isEqualTo(story.id.toString());
		assertThat(home.path("access").path("place").asString()).isEqualTo("Till vänster om porten");
		assertThat(home.path("access").path("opensWith").asString()).isEqualTo("2580");
		assertThat(home.path("access").path("alarmCode").asString()).isEqualTo("114");
		assertThat(home.path("address").path("doorCode").asString()).isEqualTo("4711");
	}

	@Test
	@Requirement("LJU-SAFE-07")
	void untilItIsWrittenNothingIsDistributed() {
		var story = received().approved().booked().mounted().tested().installed();
		var refused = story.technician.posts("/assignments/" + story.assignment("DAY").id() + "/distribution",
				new se.larmnav.contract.cases.AssignmentsApi.Distribution(null, null));
		assertThat(the(refused.getBody()).path("missing").toString()).contains("key-safe-documented");
	}

	@Test
	@Requirement("LJU-SAFE-08")
	void placeAndCodesAreMandatoryAndTheDoorCodeWhereThereIsOne() {
		var story = received().approved().booked().mounted();
		var path = "/cases/" + story.id + "/key-safe/documentation";
		var empty = story.technician.posts(path, new KeySafesApi.Documentation("", "", "", null, null));
		assertThat(the(empty.getBody()).path("errors").toString()).contains("/place", "/opensWith", "/alarmCode")
			.doesNotContain("/doorCode");
		story.technician.keySafes()
			.document(story.id, new KeySafesApi.Documentation("I trapphuset", "1", "2", null, "Hal trappa"));
		assertThat(story.keySafe().state()).isEqualTo("DOCUMENTED");
	}

	@Test
	@Requirement("LJU-SAFE-10")
	void whenMountedAndInstalledTheAssignmentsAreToBeDistributed() {
		var story = received().approved().booked().mounted().documented().tested();
		assertThat(story.technician.workOn(story.id)).doesNotContain("distribute-assignment");
		story.installed();
		assertThat(story.technician.workOn(story.id)).contains("distribute-assignment");
		story.distributed();
		assertThat(story.technician.workOn(story.id)).doesNotContain("distribute-assignment");
	}

	@Test
	@Requirement({ "LJU-INS-01", "LJU-INS-02" })
	void placeAndCoverageAreRecordedAndTooLittleIsNotEnough() {
		var story = received().approved().booked().mounted().documented().tested();
		var path = "/cases/" + story.id + "/installation/completion";
		var silent = story.technician.posts(path, new InstallationsApi.Completion("Hallen", null, List.of(), null));
		assertThat(the(silent.getBody()).path("errors").path(0).path("pointer").asString()).isEqualTo("/coverage");
		var weak = story.technician.posts(path, new InstallationsApi.Completion("Hallen", "WEAK", List.of(), null));
		assertThat(the(weak.getBody()).path("missing").toString()).contains("coverage-sufficient");
		assertThat(story.installation().coverage()).isNull();
		story.installed();
		assertThat(story.installation().place()).isEqualTo("Hallen");
		assertThat(story.installation().coverage()).isEqualTo("GOOD");
	}

	@Test
	@Requirement({ "LJU-INS-02", "LJU-INS-03" })
	void whereTheCoverageIsNotEnoughAnAntennaIsBookedBeforeTheAlarmIsInstalled() {
		var story = received().approved().booked().mounted().documented().tested();
		story.technician.installations().notCovered(story.id, new NotCovered("Ett streck i hallen, riktantenn"));
		assertThat(story.installation().state()).isEqualTo("ANTENNA_NEEDED");
		assertThat(story.technician.timeline(story.id))
			.contains("täckningen räcker inte, ny tid ska bokas: Ett streck i hallen, riktantenn");
		assertThat(story.technician.workOn(story.id)).contains("book-antenna");
		var completion = new InstallationsApi.Completion("Hallen", "GOOD", List.of(), null);
		var path = "/cases/" + story.id + "/installation/";
		assertThat(story.technician.posts(path + "completion", completion).getStatusCode().value()).isEqualTo(409);
		assertThat(story.technician.sees(story.id).may()).contains("book-installation")
			.doesNotContain("complete-installation", "not-covered");
		story.technician.installations()
			.book(story.id, new InstallationsApi.Booking(ljungby.now().plus(Duration.ofDays(1))));
		assertThat(story.technician.workOn(story.id)).doesNotContain("book-antenna").contains("install");
		assertThat(story.homeCare.posts(path + "coverage-failures", new NotCovered("Inte min sak"))
			.getStatusCode()
			.value()).isEqualTo(403);
		story.installed();
		assertThat(story.installation().state()).isEqualTo("INSTALLED");
	}

	@Test
	@Requirement("GBG-APP-12")
	void whoTakesTheApplicationBackGetsNoKeySafeAndNobodyGoesOnWithIt() {
		var story = received().approved().booked();
		story.assessor.decisions().withdraw(story.application, new DecisionsApi.Because("Flyttar till ett boende"));
		assertThat(story.keySafe().state()).isEqualTo("CANCELLED");
		assertThat(story.technician.workOn(story.id)).isEmpty();
		assertThat(story.technician.messagesAbout(story.id)).contains("Trygghetslarmet är inte längre önskat");
		var early = LjungbyStory.applied(ljungby);
		early.assessor.decisions().withdraw(early.application, new DecisionsApi.Because("Ångrar sig"));
		assertThat(early.assessor.workOn(early.id)).isEmpty();
		assertThat(early.technician.messagesAbout(early.id)).isEmpty();
	}

	private LjungbyStory received() {
		return LjungbyStory.applied(ljungby).granted(null).sent().received();
	}

	private static String fault(LjungbyStory story, String act, Object body) {
		var answer = story.technician.posts("/cases/" + story.id + "/key-safe/" + act, body);
		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		return the(answer.getBody()).path("errors").path(0).path("pointer").asString();
	}

	@Test
	@Requirement("LJU-SAFE-09")
	void nothingIsBookedWhileItIsUnclearWhereItMaySit() {
		var story = received().approved();
		story.technician.keySafes().askPlacement(story.id, new KeySafesApi.Placement("Entrén är för smal"));
		assertThat(story.keySafe().state()).isEqualTo("PLACEMENT_UNCLEAR");
		assertThat(story.technician.sees(story.id).may()).doesNotContain("book-key-safe");
		story.head.keySafes().agreePlacement(story.id, new KeySafesApi.Placement("Vid cykelstället"));
		assertThat(story.keySafe().state()).isEqualTo("OWNER_APPROVED");
		assertThat(story.technician.sees(story.id).may()).contains("book-key-safe");
	}

	@Test
	@Requirement({ "LJU-SAFE-09", "LJU-MSG-14" })
	void theSectionHeadIsAskedWhereItMaySitWhenNotInTheEntrance() {
		var story = LjungbyStory.applied(ljungby).granted(null).sent().received().approved().booked();
		assertThat(story.technician.sees(story.id).may()).contains("ask-placement");
		assertThat(the(story.technician
			.posts("/cases/" + story.id + "/key-safe/placement-questions", new KeySafesApi.Placement(""))
			.getBody()).path("errors").toString()).contains("/text");
		story.technician.keySafes().askPlacement(story.id, new KeySafesApi.Placement("Entrén är för smal"));
		assertThat(story.technician
			.posts("/cases/" + story.id + "/key-safe/placement-questions", new KeySafesApi.Placement("Igen"))
			.getStatusCode()
			.value()).isEqualTo(409);
		assertThat(story.head.messagesAbout(story.id)).contains("Fråga: var kan nyckelgömman sitta?");
		assertThat(story.head.workOn(story.id)).contains("answer-placement");
		assertThat(story.technician
			.posts("/cases/" + story.id + "/key-safe/placement", new KeySafesApi.Placement("Vid porten"))
			.getStatusCode()
			.value()).isEqualTo(403);
		assertThat(story.head.sees(story.id).may()).contains("agree-placement");
		story.head.keySafes().agreePlacement(story.id, new KeySafesApi.Placement("Vid cykelstället"));
		assertThat(story.head.workOn(story.id)).doesNotContain("answer-placement");
		assertThat(story.keySafe().agreedPlace()).isEqualTo("Vid cykelstället");
		assertThat(story.keySafe().agreedBy()).isEqualTo("sonja.sektionschef");
		assertThat(story.technician.messagesAbout(story.id)).contains("Placering av nyckelgömman är överenskommen");
		assertThat(story.technician.timeline(story.id))
			.contains("överenskommen placering av nyckelgömman: Vid cykelstället");
	}

}
