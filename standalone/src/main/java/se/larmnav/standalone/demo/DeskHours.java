package se.larmnav.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import se.larmnav.routine.time.SwedishTime;
import se.larmnav.routine.time.WorkingCalendar;

/**
 * When the demonstration's people do what can wait: at nine and at two on working days.
 */
final class DeskHours {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

	private DeskHours() {
	}

	/** The last desk hour that is not after this time. */
	static Instant onOrBefore(Instant time) {
		var day = SwedishTime.dateOf(time);
		var clock = SwedishTime.timeOf(time);
		if (!WorkingCalendar.isWorkingDay(day) || clock.isBefore(MORNING)) {
			return at(WorkingCalendar.plusWorkingDays(day, -1), AFTERNOON);
		}
		return at(day, clock.isBefore(AFTERNOON) ? MORNING : AFTERNOON);
	}

	/** The one that is this many half working days after (or, if negative, before) it. */
	static Instant later(Instant time, int halfDays) {
		var hour = onOrBefore(time);
		var count = (SwedishTime.timeOf(hour).equals(MORNING) ? 0 : 1) + halfDays;
		return at(WorkingCalendar.plusWorkingDays(SwedishTime.dateOf(hour), Math.floorDiv(count, 2)),
				(Math.floorMod(count, 2) == 0) ? MORNING : AFTERNOON);
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(SwedishTime.ZONE).toInstant();
	}

}
