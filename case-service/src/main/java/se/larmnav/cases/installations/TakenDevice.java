package se.larmnav.cases.installations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A device that is in use in a home already, as another system tells of it.
 *
 * @param source the system
 * @param installedAt null when that system does not tell
 */
public record TakenDevice(UUID caseId, String source, String controllerId, String family, @Nullable String serialNumber,
		List<String> accessories, @Nullable String place, @Nullable Instant installedAt) {
}
