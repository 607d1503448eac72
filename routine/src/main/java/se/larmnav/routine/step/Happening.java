package se.larmnav.routine.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * That something has happened in a case.
 *
 * @param before what had happened in the case before
 * @param agreed the day that the event brings, such as the next contact
 */
public record Happening(Event event, Instant at, Set<Event> before, @Nullable LocalDate agreed,
		Circumstances circumstances) {

	public Happening {
		before = Set.copyOf(before);
	}

}
