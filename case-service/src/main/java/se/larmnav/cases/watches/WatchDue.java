package se.larmnav.cases.watches;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.TenantId;

/** A watch has fallen due; what follows is in its step. */
public record WatchDue(TenantId tenant, UUID watch, UUID caseId, @Nullable UUID subject, String step,
		int routineVersion, Instant at) {
}
