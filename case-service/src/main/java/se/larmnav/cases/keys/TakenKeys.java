package se.larmnav.cases.keys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A key set that we have already, as another system tells of it.
 *
 * @param source the system
 * @param unit the unit that keeps it
 * @param collectedAt null when that system does not tell
 * @param cabinet null when it has no place in a cabinet
 * @param keyNumber null when it has no place in a cabinet
 */
public record TakenKeys(UUID caseId, String source, String unit, @Nullable Instant collectedAt,
		@Nullable String cabinet, @Nullable String keyNumber, List<HeldItem> items) {
}
