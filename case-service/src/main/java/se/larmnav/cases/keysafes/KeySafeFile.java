package se.larmnav.cases.keysafes;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A key safe as other capabilities see it. Its codes are for those who need them only.
 *
 * @param refused whether the person has said no to it
 */
public record KeySafeFile(UUID id, UUID caseId, KeySafeState state, @Nullable String owner, @Nullable Boolean approved,
		@Nullable String wishes, @Nullable String mounting, @Nullable String mountedBy, @Nullable Instant visit,
		@Nullable String place, @Nullable String opensWith, @Nullable String alarmCode, @Nullable String doorCode,
		@Nullable String other, boolean refused, @Nullable PlacementAsked placement, int routineVersion) {

	/** Whether somebody waits for an answer about its place. */
	public boolean asksForPlace() {
		return placement != null && placement.isOpen();
	}

	/** Never codes by accident. */
	@Override
	public String toString() {
		return "KeySafeFile[" + caseId + ", " + state + "]";
	}

}
