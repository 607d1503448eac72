package se.larmnav.routine.step;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecurrenceTest {

	@ParameterizedTest
	@CsvSource({ "day at 07:00,2026-03-27T06:00:00Z,2026-03-28T06:00:00Z",
			"day at 07:00,2026-03-28T06:00:00Z,2026-03-29T05:00:00Z",
			"day at 07:00,2026-03-28T05:59:59Z,2026-03-28T06:00:00Z",
			"week on monday at 07:00,2026-03-28T12:00:00Z,2026-03-30T05:00:00Z",
			"week on monday at 07:00,2026-03-30T05:00:00Z,2026-04-06T05:00:00Z",
			"month on 1 at 07:00,2026-01-15T12:00:00Z,2026-02-01T06:00:00Z",
			"month on 28 at 07:00,2026-02-28T06:00:00Z,2026-03-28T06:00:00Z" })
	void theNextTimeIsInSwedishTime(String recurrence, Instant after, Instant next) {
		assertThat(Recurrence.parse(recurrence).next(after)).isEqualTo(next);
	}

	@ParameterizedTest
	@ValueSource(strings = { "week at 07:00", "month on 29 at 07:00", "day at 25:00", "every monday",
			"week on måndag at 07:00" })
	void whatIsNoTimeInTheCalendarIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Recurrence.parse(text));
	}

}
