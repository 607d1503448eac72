package se.larmnav.routine.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something is due.
 *
 * @param day the Swedish day that people are shown
 * @param at the moment when it falls due (a watch) or becomes late (work)
 */
public record Due(LocalDate day, Instant at) {

	/** Due from the first moment of a day, as a watch is. */
	public static Due on(LocalDate day) {
		return new Due(day, SwedishTime.startOf(day));
	}

	/** May be done until the end of a day, as work may. */
	public static Due by(LocalDate day) {
		return new Due(day, SwedishTime.startOf(day.plusDays(1)));
	}

	/** Due at a moment. */
	public static Due at(Instant at) {
		return new Due(SwedishTime.dateOf(at), at);
	}

}
