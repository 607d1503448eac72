package se.larmnav.routine.time;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpanTest {

	@ParameterizedTest
	@CsvSource({ "5 weeks,2026-02-09", "1 week,2026-01-12", "7 days,2026-01-12", "1 month,2026-02-05",
			"1 year,2027-01-05" })
	@Requirement("PLT-TIM-01")
	void weeksAreSevenDaysAndMonthsAreCalendarMonths(String span, LocalDate expected) {
		assertThat(CalendarSpan.parse(span).from(LocalDate.of(2026, 1, 5))).isEqualTo(expected);
	}

	@Test
	void aMonthFromTheLastOfJanuaryIsTheLastOfFebruary() {
		assertThat(CalendarSpan.parse("1 month").from(LocalDate.of(2026, 1, 31))).isEqualTo("2026-02-28");
	}

	@Test
	@Requirement("PLT-TIM-01")
	void aCalendarSpanRunsOutAtSwedishMidnightAlsoOverSummerTime() {
		var start = Instant.parse("2026-03-01T23:30:00Z");

		assertThat(CalendarSpan.parse("5 weeks").from(start)).isEqualTo("2026-04-05T22:00:00Z");
	}

	@Test
	void aClockSpanRunsOnThroughTheNightWhenClocksAreMoved() {
		var start = Instant.parse("2026-03-29T00:30:00Z");

		assertThat(ClockSpan.parse("60 minutes").from(start)).isEqualTo("2026-03-29T01:30:00Z");
		assertThat(ClockSpan.parse("60 minutes").from(Instant.parse("2026-10-25T00:30:00Z")))
			.isEqualTo("2026-10-25T01:30:00Z");
	}

	@Test
	void eachKindRefusesTheOther() {
		assertThatIllegalArgumentException().isThrownBy(() -> CalendarSpan.parse("2 minutes"));
		assertThatIllegalArgumentException().isThrownBy(() -> ClockSpan.parse("5 weeks"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0 weeks", "5weeks", "5", "weeks", "-1 week", "1 weeks", "2 week", "5 fortnights",
			"1.5 weeks", "99999 days", "" })
	void whatIsNoSpanIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text));
	}

	@ParameterizedTest
	@CsvSource({ "1 week,1 vecka", "5 weeks,5 veckor", "1 month,1 månad", "2 minutes,2 minuter", "1 hour,1 timme" })
	void spansAreSaidInSwedishAndWrittenInEnglish(String text, String swedish) {
		assertThat(Span.parse(text).inSwedish()).isEqualTo(swedish);
		assertThat(Span.parse(text)).hasToString(text);
	}

}
