package se.larmnav.routine.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A number of seconds, minutes or hours on the clock, whatever summer time does. */
public record ClockSpan(int amount, Unit unit) implements Span {

	/** What is counted. */
	public enum Unit {

		SECONDS("sekund", "sekunder", ChronoUnit.SECONDS), MINUTES("minut", "minuter", ChronoUnit.MINUTES),
		HOURS("timme", "timmar", ChronoUnit.HOURS);

		private final String one;

		private final String many;

		private final ChronoUnit clock;

		Unit(String one, String many, ChronoUnit clock) {
			this.one = one;
			this.many = many;
			this.clock = clock;
		}

	}

	public ClockSpan {
		if (amount < 1) {
			throw new IllegalArgumentException("a span is at least 1");
		}
	}

	/** Reads "2 minutes"; refuses "5 weeks". */
	public static ClockSpan parse(String text) {
		if (Span.parse(text) instanceof ClockSpan span) {
			return span;
		}
		throw new IllegalArgumentException("seconds, minutes or hours, not '" + text + "'");
	}

	/** How long it is. */
	public Duration duration() {
		return Duration.of(this.amount, this.unit.clock);
	}

	@Override
	public Instant from(Instant start) {
		return start.plus(duration());
	}

	@Override
	public String inSwedish() {
		return this.amount + " " + (this.amount == 1 ? this.unit.one : this.unit.many);
	}

	@Override
	public String toString() {
		return Words.inEnglish(this.amount, this.unit.name());
	}

}
