package se.larmnav.cases.assignments;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.assignment.AssignmentKind;

/**
 * A service that runs already, as another system tells of it.
 *
 * @param source the system
 * @param unit the unit that acts
 * @param sentAt null when that system does not tell
 * @param startedAt null when that system does not tell
 */
public record TakenAssignment(UUID caseId, String source, AssignmentKind kind, String unit, @Nullable String area,
		@Nullable Instant sentAt, @Nullable Instant startedAt) {
}
