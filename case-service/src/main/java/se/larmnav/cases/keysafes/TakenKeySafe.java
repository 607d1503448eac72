package se.larmnav.cases.keysafes;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A key safe that hangs on the wall already, as another system tells of it.
 *
 * @param source the system
 * @param mountedAt null when that system does not tell
 */
public record TakenKeySafe(UUID caseId, String source, @Nullable Instant mountedAt, @Nullable String place,
		@Nullable String opensWith, @Nullable String alarmCode, @Nullable String doorCode, @Nullable String other) {

	/** Never codes by accident. */
	@Override
	public String toString() {
		return "TakenKeySafe[" + caseId + "]";
	}

}
