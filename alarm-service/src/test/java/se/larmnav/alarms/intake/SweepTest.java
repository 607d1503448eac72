package se.larmnav.alarms.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.device.ScaipDevice;
import se.larmnav.routine.dispatch.Turn;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What was acknowledged by a process that died is found by the next. */
@AlarmsTest
class SweepTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private Journal journal;

	@Autowired
	private Handover handover;

	@Autowired
	private FreshDatabase fresh;

	/** On disk and acknowledged, as it is when the process dies at that moment. */
	private Receipt acknowledged(Town.Inhabited home) throws java.io.IOException {
		clock.setTo("2026-03-02T14:00");
		try (ScaipDevice device = town.device(home)) {
			var raw = device.message().bytes();
			return journal.store(now(), new Arrival(Arrival.Way.SIP, "UDP 127.0.0.1:1", Optional.empty(), raw, false,
					Optional.of(home.controller()), Optional.of(new TenantId(home.tenant())), Turn.PERSONAL,
					new Arrival.Same(Digest.of("test", home.controller()).and(raw), Duration.ofMinutes(5), true)));
		}
	}

	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	@Test
	void anAlarmAcknowledgedBeforeAKillIsOnTheBoardSoonAfter() throws Exception {
		var home = town.karlInLjungby();
		var receipt = acknowledged(home);
		town.settle();
		assertThat(town.openAlarm(home)).satisfies((alarm) -> {
			assertThat(alarm.id()).isEqualTo(receipt.id());
			assertThat(alarm.receivedAt()).isEqualTo(receipt.at());
		});
	}

	@Test
	void bringingItAgainAndAgainDoesNoHarm() throws Exception {
		var home = town.karlInLjungby();
		var receipt = acknowledged(home);
		var entry = journal.find(receipt.id()).orElseThrow();
		handover.bring(entry);
		handover.bring(entry);
		town.settle();
		handover.bring(entry);
		assertThat(town.openAlarm(home).presses()).hasSize(1);
		assertThat(town.openAlarm(home).history()).hasSize(1);
	}

	@Test
	void oneSignalThatDoesNotGetThroughKeepsNobodyElsesBackWithWhomItWasTogether() throws Exception {
		var homes = List.of(town.karlInLjungby(), town.karlInLjungby(), town.karlInLjungby(), town.karlInLjungby());
		var stuck = homes.get(2);
		try (var holder = fresh.connect(); var statement = holder.createStatement()) {
			town.tamper("alter table ljungby.signal add constraint broken check (controller <> '" + stuck.controller()
					+ "') not valid");
			// the first waits for the table, and the others for the first
			statement.execute("begin; lock table ljungby.signal in access exclusive mode");
			for (var home : homes) {
				acknowledged(home);
			}
			await().until(() -> journal.waiting(Duration.ofSeconds(3), 100).size() >= homes.size());
			statement.execute("rollback");
			await().untilAsserted(() -> assertThat(homes).filteredOn((home) -> home != stuck)
				.allSatisfy((home) -> assertThat(town.openAlarm(home).presses()).hasSize(1)));
			assertThat(journal.waiting(Duration.ZERO, 100)).extracting(Journal.Entry::controller)
				.containsExactly(Optional.of(stuck.controller()));
		}
		finally {
			town.tamper("alter table ljungby.signal drop constraint broken");
		}
		town.settle();
		assertThat(town.openAlarm(stuck).presses()).hasSize(1);
	}

}
