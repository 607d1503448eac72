package se.larmnav.cases;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.AwaitingRow;
import se.larmnav.contract.cases.WorkApi.WorkItem;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody came at the booked time; somebody has it on the list the day after. */
@CasesTest
class LateVisitsTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("GBG-KEY-14")
	void aMissedPickUpIsLateWorkOfTheUnitUntilItHasBookedANewTime() {
		var story = GoteborgStory.granted(goteborg).received().booked();
		assertThat(story.staff.workOn(story.id)).contains("collect-keys");
		assertThat(late(story.staff, story, "collect-keys")).isEmpty();
		int booked = story.planner.keys().awaiting().booked();
		int now = story.planner.keys().awaiting().contactNow();
		goteborg.at("2026-03-04T08:00");
		assertThat(late(story.staff, story, "collect-keys")).hasSize(1);
		assertThat(row(story).overdue()).isTrue();
		assertThat(story.planner.keys().awaiting().booked()).isLessThan(booked);
		assertThat(story.planner.keys().awaiting().contactNow()).isGreaterThan(now);
		story.staff.keys().book(story.id, new KeysApi.Appointment(goteborg.now().plus(Duration.ofDays(1)), null));
		assertThat(late(story.staff, story, "collect-keys")).isEmpty();
		assertThat(story.staff.workOn(story.id)).containsOnlyOnce("collect-keys");
		goteborg.at("2026-03-05T08:00");
		story.collected();
		assertThat(story.staff.workOn(story.id)).doesNotContain("collect-keys");
	}

	@Test
	void whoIsNotReachedAfterAMissedPickUpIsContactedAgainByTheRoutine() {
		var story = GoteborgStory.granted(goteborg).received().booked();
		goteborg.at("2026-03-10T08:00");
		var next = story.contact("NOBODY", "NO");
		assertThat(story.keys().state()).isEqualTo("NOT_READY");
		assertThat(row(story).appointment()).isNull();
		assertThat(next.due()).isNotNull();
		assertThat(story.staff.workOn(story.id)).doesNotContain("collect-keys");
		assertThat(story.planner.workOn(story.id)).contains("contact-about-keys");
	}

	@Test
	void aTimeToComeStandsThoughSomebodySaysThatTheKeysAreNotReady() {
		var story = GoteborgStory.granted(goteborg).received().booked();
		story.contact("RELATIVE", "NO");
		assertThat(story.keys().state()).isEqualTo("APPOINTMENT");
		assertThat(story.staff.workOn(story.id)).contains("collect-keys");
		assertThat(story.planner.workOn(story.id)).doesNotContain("contact-about-keys");
	}

	@Test
	@Requirement("GBG-INS-03")
	void aMissedInstallationIsLateWorkOfTheInstallerFromTheDayAfter() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready();
		assertThat(story.technician.workOn(story.id)).containsOnlyOnce("install");
		story.technician.installations()
			.book(story.id, new InstallationsApi.Booking(goteborg.now().plus(Duration.ofDays(3))));
		assertThat(story.technician.workOn(story.id)).containsOnlyOnce("install");
		goteborg.later(Duration.ofDays(3).plusHours(2));
		assertThat(late(story.technician, story, "install")).isEmpty();
		goteborg.later(Duration.ofDays(1));
		assertThat(late(story.technician, story, "install")).hasSize(1);
		story.technician.installations()
			.book(story.id, new InstallationsApi.Booking(goteborg.now().plus(Duration.ofDays(1))));
		assertThat(late(story.technician, story, "install")).isEmpty();
		assertThat(story.technician.workOn(story.id)).containsOnlyOnce("install");
		story.putUp().tested().installed();
		assertThat(story.technician.workOn(story.id)).doesNotContain("install");
	}

	private AwaitingRow row(GoteborgStory story) {
		return story.planner.keys()
			.awaiting()
			.rows()
			.stream()
			.filter((row) -> row.caseId().equals(story.id))
			.findFirst()
			.orElseThrow();
	}

	private static List<WorkItem> late(Town.Desk desk, GoteborgStory story, String kind) {
		return desk.work()
			.mine()
			.delayed()
			.stream()
			.filter((one) -> story.id.equals(one.caseId()) && one.kind().equals(kind))
			.toList();
	}

}
