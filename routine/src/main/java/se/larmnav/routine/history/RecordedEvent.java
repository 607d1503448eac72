package se.larmnav.routine.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;

/**
 * Something that happened in a case.
 *
 * @param assignment the assignment that it was about, if it was about one
 * @param agreed the day that people agreed on, if they did
 * @param holding the conditions that held when it happened
 */
public record RecordedEvent(String subject, Instant at, Event event, @Nullable String assignment,
		@Nullable LocalDate agreed, Set<Condition> holding) implements Recorded {

	public RecordedEvent {
		holding = Set.copyOf(holding);
	}

}
