package se.larmnav.standalone;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpanTest {

	private static final Instant BEFORE_SUMMER_TIME = Instant.parse("2026-03-28T06:00:00Z");

	@Test
	void aWeekLaterIsTheSameTimeOfDayInSweden() {
		assertThat(new Span("+1w").from(BEFORE_SUMMER_TIME)).isEqualTo("2026-04-04T05:00:00Z");
	}

	@Test
	void hoursAreThoseOfTheClock() {
		assertThat(new Span("+1d2h30m").from(BEFORE_SUMMER_TIME)).isEqualTo("2026-03-29T07:30:00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "5w", "-1d", "+", "+5", "+1y", "+1w ", "+99999d" })
	void anythingElseIsRefusedInOneLine(String text) {
		assertThatThrownBy(() -> new Span(text)).isInstanceOf(Refused.class).message().hasLineCount(1);
	}

}
