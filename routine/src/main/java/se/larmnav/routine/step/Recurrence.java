package se.larmnav.routine.step;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.time.SwedishTime;

/**
 * A time in the calendar that comes again: "day at 07:00", "week on monday at 07:00" or
 * "month on 1 at 07:00".
 *
 * @param weekday only for every week
 * @param dayOfMonth 1 to 28 for every month, else 0
 */
public record Recurrence(@Nullable DayOfWeek weekday, int dayOfMonth, LocalTime at) {

	private static final Pattern FORM = Pattern.compile(
			"(day|week on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|month on ([1-9][0-9]?)) at ((?:[01][0-9]|2[0-3]):[0-5][0-9])");

	public Recurrence {
		if (dayOfMonth > 28) {
			throw new IllegalArgumentException("a day that every month has, 1 to 28");
		}
	}

	/** Reads "week on monday at 07:00". */
	public static Recurrence parse(String text) {
		var parts = FORM.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException(
					"'day at 07:00', 'week on monday at 07:00' or 'month on 1 at 07:00', not '" + text + "'");
		}
		var weekday = parts.group(2) == null ? null : DayOfWeek.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
		int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
		return new Recurrence(weekday, day, LocalTime.parse(parts.group(4)));
	}

	/** The first time after a moment. */
	public Instant next(Instant after) {
		var day = onOrAfter(SwedishTime.dateOf(after));
		var next = moment(day);
		return next.isAfter(after) ? next : moment(onOrAfter(day.plusDays(1)));
	}

	@Override
	public String toString() {
		String day = this.weekday != null ? "week on " + this.weekday.name().toLowerCase(Locale.ROOT)
				: this.dayOfMonth == 0 ? "day" : "month on " + this.dayOfMonth;
		return day + " at " + this.at;
	}

	private Instant moment(LocalDate day) {
		return day.atTime(this.at).atZone(SwedishTime.ZONE).toInstant();
	}

	private LocalDate onOrAfter(LocalDate day) {
		if (this.weekday != null) {
			return day.with(TemporalAdjusters.nextOrSame(this.weekday));
		}
		if (this.dayOfMonth == 0) {
			return day;
		}
		var thisMonth = day.withDayOfMonth(this.dayOfMonth);
		return thisMonth.isBefore(day) ? thisMonth.plusMonths(1) : thisMonth;
	}

}
