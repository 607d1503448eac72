package se.larmnav.alarms.board;

import java.time.Duration;
import java.time.Instant;
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

/** The alarm as it was seen at a moment. */
@AlarmsTest
class HindsightTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void atNight() {
		clock.setTo("2026-03-02T02:10");
	}

	private AlarmsApi.AsSeen seen(UUID alarm, Instant at) {
		return town.operator("goteborg").asSeen(alarm, at);
	}

	private int status(String token, UUID alarm, Instant at) {
		return api.get(token, "/api/alarms/v1/alarms/" + alarm + "/as-seen?at=" + at).getStatusCode().value();
	}

	@Test
	@Requirement("PLT-ALM-01")
	void whatWasToldLaterThanItHappenedWasNotSeenBeforeItWasTold() {
		var began = clock.instant();
		var alarm = town.press(town.elsaInGoteborg()).id();
		clock.advance(Duration.ofMinutes(1));
		var operator = town.operator("goteborg");
		operator.answer(alarm);
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.dispatch(alarm, new AlarmsApi.Dispatch("norr-natt", null));
		clock.advance(Duration.ofMinutes(9));
		town.as("goteborg", "nils.natt", "home-care")
			.step(alarm, alarm + "late",
					new AlarmsApi.Step("ACKNOWLEDGED", began.plus(Duration.ofMinutes(2)), null, null, null));
		assertThat(seen(alarm, began.plusSeconds(30))).satisfies((then) -> {
			assertThat(then.state()).isEqualTo("RECEIVED");
			assertThat(then.answeredBy()).isNull();
			assertThat(then.history()).hasSize(1);
		});
		assertThat(seen(alarm, began.plus(Duration.ofMinutes(3)))).satisfies((then) -> {
			assertThat(then.state()).isEqualTo("DISPATCHED");
			assertThat(then.answeredBy()).isEqualTo("anna.operator");
			assertThat(then.history()).extracting(AlarmsApi.HistoryEntry::what).doesNotContain("Kvitterat");
		});
		assertThat(seen(alarm, clock.instant())).satisfies((now) -> {
			assertThat(now.state()).isEqualTo("RECEIVED_BY_HOME_CARE");
			assertThat(now.whole()).isTrue();
			assertThat(now.history()).filteredOn((line) -> line.what().equals("Kvitterat"))
				.singleElement()
				.satisfies((line) -> assertThat(line.at()).isEqualTo(began.plus(Duration.ofMinutes(2))));
		});
	}

	@Test
	void aHistoryThatSomebodyHasMovedInTimeIsSaidNotToBeWhole() {
		var alarm = town.press(town.elsaInGoteborg()).id();
		town.operator("goteborg").answer(alarm);
		assertThat(seen(alarm, clock.instant()).whole()).isTrue();
		town.tamper(
				"set session_replication_role = replica; update goteborg.alarm_history set known_at = known_at + interval '1 minute' where alarm_id = '"
						+ alarm + "' and number = 2");
		assertThat(seen(alarm, clock.instant().plusSeconds(60)).whole()).isFalse();
	}

	@Test
	@Requirement("PLT-TEN-02")
	void itIsSeenByThoseWhoMaySeeTheAlarm() {
		var alarm = town.press(town.elsaInGoteborg()).id();
		var now = clock.instant();
		assertThat(status(tokens.person("goteborg", "anna.operator", "operator"), alarm, now)).isEqualTo(200);
		assertThat(status(tokens.person("ljungby", "olle.operator", "operator"), alarm, now)).isEqualTo(404);
		assertThat(status(tokens.person("goteborg", "hanna.hemtjanst", "home-care"), alarm, now)).isEqualTo(404);
		assertThat(status(tokens.person("goteborg", "anna.operator", "operator"), alarm, now.minusSeconds(1)))
			.isEqualTo(422);
	}

}
