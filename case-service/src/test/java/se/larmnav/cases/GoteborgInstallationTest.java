package se.larmnav.cases;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** The technician installs, the device shows itself, and everybody is told. */
@CasesTest
class GoteborgInstallationTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("GBG-INS-02")
	void onlyTheWelfareTechniciansInstall() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready();
		var booking = new InstallationsApi.Booking(goteborg.now().plus(Duration.ofHours(1)));
		var technicianElsewhere = goteborg.desk("hanna.hemtjanst", Role.TECHNICIAN);
		for (var other : List.of(story.planner, story.staff, story.decisionMaker, technicianElsewhere)) {
			assertThat(other.posts("/cases/" + story.id + "/installation/booking", booking).getStatusCode().value())
				.isEqualTo(403);
		}
		assertThat(story.technician.workOn(story.id)).contains("install");
		story.putUp().tested();
		var done = new InstallationsApi.Completion("Hallen", null, List.of(), null);
		assertThat(story.planner.posts("/cases/" + story.id + "/installation/completion", done).getStatusCode().value())
			.isEqualTo(403);
		story.installed();
		assertThat(story.installation().installedAt()).isEqualTo(goteborg.now());
	}

	@Test
	@Requirement({ "GBG-INS-03", "T11" })
	void theTargetIsSevenDaysFromClearForInstallation() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready();
		assertThat(story.installation().due()).isEqualTo("2026-03-09");
		assertThat(row(story).late()).isFalse();
		goteborg.at("2026-03-09T23:59:59");
		assertThat(row(story).late()).isFalse();
		goteborg.at("2026-03-10T00:00:00");
		assertThat(row(story).late()).isTrue();
	}

	@Test
	@Requirement("GBG-INS-08")
	void whatIsSpecialToConsiderTravelsToTheInstaller() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready();
		assertThat(row(story).special()).isEqualTo("Hund i bostaden");
	}

	@Test
	void installedIsNotSaidBeforeTheDevicesOwnTestAlarmHasBeenSeen() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready().putUp();
		var done = new InstallationsApi.Completion("Hallen", null, List.of(), null);
		var refused = story.technician.posts("/cases/" + story.id + "/installation/completion", done);
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("missing").toString()).contains("test-alarm-seen");
		assertThat(story.installation().missing()).containsExactly("Larmets eget provlarm har inte kommit in");
		assertThat(story.installation().place()).isNull();
		goteborg.testAlarmOf(goteborg.aController(), story.id);
		assertThat(story.installation().testAlarmSeenAt()).isNull();
		story.tested();
		assertThat(story.installation().testAlarmSeenAt()).isEqualTo(goteborg.now());
		assertThat(story.installation().missing()).isEmpty();
		story.installed();
	}

	@Test
	@Requirement("GBG-KEY-01")
	void withoutACompleteSetNothingIsBooked() {
		var story = GoteborgStory.granted(goteborg).received();
		var refused = story.technician.posts("/cases/" + story.id + "/installation/booking",
				new InstallationsApi.Booking(goteborg.now().plus(Duration.ofHours(1))));
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("state").asString()).isEqualTo("WAITING_ACCESS");
	}

	@Test
	void aDeviceIsInOneHomeAtATime() {
		var first = GoteborgStory.granted(goteborg).withKeys().ready().putUp();
		var second = GoteborgStory.granted(goteborg).withKeys().ready();
		second.technician.installations()
			.book(second.id, new InstallationsApi.Booking(goteborg.now().plus(Duration.ofHours(1))));
		var taken = second.technician.posts("/cases/" + second.id + "/installation/device",
				new InstallationsApi.Device(first.controller, "scaip", null, List.of(), null));
		assertThat(taken.getStatusCode().value()).isEqualTo(409);
		var odd = second.technician.posts("/cases/" + second.id + "/installation/device",
				new InstallationsApi.Device("46-x", "scaip", null, List.of(), null));
		assertThat(the(odd.getBody()).path("errors").path(0).path("pointer").asString()).isEqualTo("/controllerId");
	}

	@Test
	@Requirement({ "GBG-INS-04", "GBG-MSG-06" })
	void thePlannerIsToldThatTheAlarmIsInstalled() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready().putUp().tested();
		assertThat(story.planner.messagesAbout(story.id)).doesNotContain("Trygghetslarmet är installerat");
		story.installed();
		assertThat(story.planner.messagesAbout(story.id)).contains("Trygghetslarmet är installerat");
		assertThat(story.planner.workOn(story.id)).contains("distribute-assignment");
	}

	@Test
	@Requirement({ "GBG-INS-05", "GBG-INS-06", "GBG-MSG-07", "GBG-MSG-08" })
	void theSocialSecretaryAndTheFeeAdministratorAreToldThatItIsInstalledAndStarted() {
		var story = GoteborgStory.granted(goteborg)
			.handedTo("sara.socialsekreterare")
			.withKeys()
			.ready()
			.putUp()
			.tested()
			.installed();
		goteborg.at("2026-03-05T10:00");
		story.distributed();
		var told = story.decisionMaker.work()
			.messages(false)
			.stream()
			.filter((one) -> one.caseId().equals(story.id) && one.subject().contains("insatsen är påbörjad"))
			.findFirst()
			.orElseThrow();
		assertThat(told.facts())
			.anyMatch((fact) -> fact.label().equals("Installerat") && fact.value().equals("2026-03-02"))
			.anyMatch((fact) -> fact.label().equals("Insatsen påbörjad") && fact.value().equals("2026-03-05"));
		assertThat(story.fees.messagesAbout(story.id)).contains("Trygghetslarmet är installerat");
		assertThat(story.view().fees()).singleElement().satisfies((fee) -> {
			assertThat(fee.state()).isEqualTo("RUNNING");
			assertThat(fee.from()).isEqualTo("2026-03-02");
		});
	}

	@Test
	void alarmServiceIsToldOfTheHomeOfTheDeviceAndOfTheInstallation() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready().putUp();
		var started = goteborg.told("installation-started").getLast();
		assertThat(started.path("caseId").asString()).isEqualTo(story.id.toString());
		assertThat(started.path("controllerId").asString()).isEqualTo(story.controller);
		assertThat(started.path("personIds")).hasSize(1);
		story.tested().installed();
		var home = goteborg.told("home-changed").getLast();
		assertThat(home.path("homeId").asString()).isEqualTo(story.id.toString());
		assertThat(home.path("inUse").asBoolean()).isTrue();
		assertThat(home.path("area").asString()).isEqualTo("norr");
		assertThat(home.path("access").path("keyNumber").asString()).isEqualTo(story.controller);
		assertThat(home.path("toKnow").path(0).asString()).isEqualTo("Fallrisk");
		assertThat(home.path("contacts").path(0).path("relation").asString()).isEqualTo("dotter");
		assertThat(goteborg.told("installation-completed").getLast().path("controllerId").asString())
			.isEqualTo(story.controller);
	}

	private static InstallationsApi.Row row(GoteborgStory story) {
		return story.technician.installations()
			.list()
			.stream()
			.filter((row) -> row.caseId().equals(story.id))
			.findFirst()
			.orElseThrow();
	}

}
