package se.larmnav.routine.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A number of days, weeks, months or years in the calendar. A week is seven days, a month
 * a calendar month (AMB-24).
 */
public record CalendarSpan(int amount, Unit unit) implements Span {

	/** What is counted. */
	public enum Unit {

		DAYS("dag", "dagar"), WEEKS("vecka", "veckor"), MONTHS("månad", "månader"), YEARS("år", "år");

		private final String one;

		private final String many;

		Unit(String one, String many) {
			this.one = one;
			this.many = many;
		}

	}

	public CalendarSpan {
		if (amount < 1) {
			throw new IllegalArgumentException("a span is at least 1");
		}
	}

	/** Reads "5 weeks"; refuses "2 minutes". */
	public static CalendarSpan parse(String text) {
		if (Span.parse(text) instanceof CalendarSpan span) {
			return span;
		}
		throw new IllegalArgumentException("days, weeks, months or years, not '" + text + "'");
	}

	/** The day that comes this span after {@code day}. */
	public LocalDate from(LocalDate day) {
		return switch (this.unit) {
			case DAYS -> day.plusDays(this.amount);
			case WEEKS -> day.plusWeeks(this.amount);
			case MONTHS -> day.plusMonths(this.amount);
			case YEARS -> day.plusYears(this.amount);
		};
	}

	/** The first moment of the Swedish day on which the span has run out. */
	@Override
	public Instant from(Instant start) {
		return SwedishTime.startOf(from(SwedishTime.dateOf(start)));
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
