package se.larmnav.cases.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.Why;
import se.larmnav.routine.step.Event;

/**
 * A piece of work as others see it.
 *
 * @param due the moment when it becomes late
 * @param dueDay the day that people are shown
 * @param doneOn what does it, besides somebody who says that it is done
 */
public record WorkFile(UUID id, @Nullable UUID caseId, String kind, String text, String role, @Nullable String unit,
		@Nullable String takenBy, @Nullable String takenByName, Instant due, LocalDate dueDay, Instant since,
		Set<Event> doneOn, Why why, WorkState state, String step, int routineVersion) {
}
