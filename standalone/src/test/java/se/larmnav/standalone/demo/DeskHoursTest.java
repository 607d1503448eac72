package se.larmnav.standalone.demo;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeskHoursTest {

	private static final Instant FRIDAY_AT_TWO = Instant.parse("2026-11-20T13:00:00Z");

	private static final Instant MONDAY_AT_NINE = Instant.parse("2026-11-23T08:00:00Z");

	@Test
	void theLastDeskHourOfAWeekendIsFridaysAtTwo() {
		assertThat(DeskHours.onOrBefore(Instant.parse("2026-11-22T19:00:00Z"))).isEqualTo(FRIDAY_AT_TWO);
		assertThat(DeskHours.onOrBefore(Instant.parse("2026-11-23T07:59:59Z"))).isEqualTo(FRIDAY_AT_TWO);
		assertThat(DeskHours.onOrBefore(MONDAY_AT_NINE)).isEqualTo(MONDAY_AT_NINE);
	}

	@Test
	void halfDaysAreCountedOverWorkingDaysOnly() {
		assertThat(DeskHours.later(FRIDAY_AT_TWO, 1)).isEqualTo(MONDAY_AT_NINE);
		assertThat(DeskHours.later(MONDAY_AT_NINE, -1)).isEqualTo(FRIDAY_AT_TWO);
		assertThat(DeskHours.later(MONDAY_AT_NINE, 10)).isEqualTo(Instant.parse("2026-11-30T08:00:00Z"));
	}

	@Test
	void thereAndBackIsTheSameHour() {
		for (int halfDays = 0; halfDays < 200; halfDays++) {
			assertThat(DeskHours.later(DeskHours.later(FRIDAY_AT_TWO, -halfDays), halfDays)).isEqualTo(FRIDAY_AT_TWO);
		}
	}

}
