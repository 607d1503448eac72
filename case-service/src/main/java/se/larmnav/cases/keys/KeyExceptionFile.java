package se.larmnav.cases.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An agreement on an alarm without keys as others see it. */
public record KeyExceptionFile(UUID id, UUID caseId, String reason, LocalDate lastDay, String lockOpening, String costs,
		@Nullable String other, UUID document, Instant agreedAt, String agreedBy, @Nullable Instant approvedAt,
		@Nullable String approvedBy) {

	/** Whether an alarm may be installed by it on a day. */
	public boolean allows(LocalDate today) {
		return approvedAt != null && !today.isAfter(lastDay);
	}

}
