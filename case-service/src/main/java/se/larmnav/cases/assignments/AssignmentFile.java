package se.larmnav.cases.assignments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.Why;
import se.larmnav.routine.assignment.AssignmentKind;

/**
 * An assignment as other capabilities see it.
 *
 * @param receiver the unit to which it is sent; null as long as nobody knows which
 * @param area stated when it is distributed, or before when the routine sends with area
 * @param unit the unit that acts, when it has been distributed
 */
public record AssignmentFile(UUID id, UUID caseId, UUID decision, String name, AssignmentKind kind,
		AssignmentState state, String sender, @Nullable String receiver, @Nullable String area, @Nullable String unit,
		boolean locked, @Nullable UUID document, @Nullable Instant sentAt, @Nullable Instant receivedAt,
		@Nullable String receivedBy, @Nullable Instant distributedAt, @Nullable Instant acknowledgedAt,
		@Nullable Instant startedAt, int routineVersion, @Nullable Why why, List<Supplemented> supplements,
		@Nullable EndedBy ended) {

	/** Counts what its document has said: one, and one more for each supplement. */
	public int documentVersion() {
		return 1 + supplements.size();
	}

	/** Whether it is about the service, not only about installing. */
	public boolean isService() {
		return kind != AssignmentKind.INSTALLATION;
	}

}
