package se.larmnav.cases.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.Why;

/**
 * A decision as other capabilities see it.
 *
 * @param application none when it was taken over from another system
 * @param grounds on which it may be revoked
 * @param automated whether the automation made it
 */
public record DecisionFile(UUID id, UUID caseId, @Nullable UUID application, @Nullable UUID investigation,
		DecisionState state, String type, String legalBasis, boolean automated, @Nullable String decidedBy,
		Instant decidedAt, LocalDate from, @Nullable LocalDate until, List<String> grounds, List<ItemFile> items,
		int routineVersion, @Nullable Why why, @Nullable LocalDate endedOn, @Nullable String criterion,
		@Nullable String despiteAssistance, @Nullable String revokedBecause, List<Reinvestigation> reinvestigations) {

	/** Whether its items are those of the second person of a household. */
	public boolean sharesHousehold() {
		return items.stream().anyMatch(ItemFile::sharedHousehold);
	}

}
