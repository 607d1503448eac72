package se.larmnav.alarms.response;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What nobody answers is told again and again until somebody does (goals.md I3). */
@AlarmsTest
class UnansweredTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	private List<AlarmsApi.Unanswered> toldTo(String tenant, String leader) {
		return town.as(tenant, leader, "on-call-leader").unanswered();
	}

	private int told(UUID alarm) {
		return toldTo("goteborg", "jon.jourledare").stream()
			.filter((one) -> one.id().equals(alarm))
			.findFirst()
			.map(AlarmsApi.Unanswered::told)
			.orElse(0);
	}

	private int marks(UUID alarm) {
		var words = town.operator("goteborg").open(alarm).history().stream().map(AlarmsApi.HistoryEntry::what).toList();
		return Collections.frequency(words, "Ingen har svarat");
	}

	private boolean isLateOnTheBoard(UUID alarm) {
		return town.operator("goteborg")
			.board(null)
			.queue()
			.stream()
			.filter((row) -> row.id().equals(alarm))
			.anyMatch(AlarmsApi.Row::late);
	}

	@Test
	@Requirement("GBG-SLA-01")
	void whereNothingIsPromisedAnUnansweredAlarmIsToldAgainAndAgainUntilSomebodyTakesIt() {
		var alarm = town.press(town.elsaInGoteborg()).id();
		clock.advance(Duration.ofMinutes(2).minusMillis(1));
		assertThat(told(alarm)).isZero();
		clock.advance(Duration.ofMillis(1));
		await().until(() -> told(alarm) == 1);
		assertThat(isLateOnTheBoard(alarm)).isTrue();
		clock.advance(Duration.ofMinutes(5));
		await().until(() -> told(alarm) == 2);
		clock.advance(Duration.ofMinutes(15));
		await().until(() -> told(alarm) == 3);
		clock.advance(Duration.ofHours(1));
		await().until(() -> told(alarm) == 4);
		clock.advance(Duration.ofDays(1));
		await().until(() -> told(alarm) == 5);
		assertThat(marks(alarm)).isEqualTo(5);
		town.operator("goteborg").answer(alarm);
		assertThat(told(alarm)).isZero();
		assertThat(deadlinesOf(alarm)).isEmpty();
	}

	private List<String> deadlinesOf(UUID alarm) {
		return town.asSuperuser("select task_name from platform.deadlines where task_instance like '%" + alarm + "'",
				(row) -> row.getString(1));
	}

	@Test
	void aDevicesOwnFaultThatNobodyLooksAtIsToldAfterAWorkingDay() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			device.send(device.message().with("stc", "0016"));
		}
		town.settle();
		var fault = town.openAlarm(home).id();
		clock.advance(Duration.ofMinutes(30));
		assertThat(deadlinesOf(fault)).containsExactly("alarm-unanswered");
		clock.advance(Duration.ofMinutes(450));
		await().until(() -> told(fault) == 1);
	}

	@Test
	void anAlarmThatIsPressedAfterTheHelpHasGoneIsUnansweredAnew() throws IOException {
		var home = town.elsaInGoteborg();
		var alarm = town.press(home).id();
		clock.advance(Duration.ofMinutes(2));
		await().until(() -> told(alarm) == 1);
		var operator = town.operator("goteborg");
		operator.answer(alarm);
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.dispatch(alarm, new AlarmsApi.Dispatch("norr-dag", null));
		town.as("goteborg", "hanna.hemtjanst", "home-care")
			.step(alarm, alarm + "-a", new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
		try (var device = town.device(home)) {
			device.press();
		}
		town.settle();
		assertThat(isLateOnTheBoard(alarm)).isFalse();
		clock.advance(Duration.ofMinutes(2));
		await().until(() -> told(alarm) == 1);
	}

	@Test
	void onlyThoseWhomTheRoutineTellsOfTheOwnMunicipalityAreTold() {
		var alarm = town.press(town.elsaInGoteborg()).id();
		clock.advance(Duration.ofMinutes(2));
		await().until(() -> told(alarm) == 1);
		assertThat(toldTo("ljungby", "berit.beredskap")).extracting(AlarmsApi.Unanswered::id).doesNotContain(alarm);
		for (var role : List.of("home-care", "alarm-staff", "planner", "technician", "integrator", "unit-head")) {
			var answer = api.get(tokens.person("goteborg", "somebody", role), "/api/alarms/v1/unanswered");
			assertThat(answer.getStatusCode().value()).as(role).isEqualTo(403);
		}
	}

}
