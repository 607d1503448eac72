package se.larmnav.cases.work;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.TenantId;

/**
 * A piece of work is done, by an event or because a person says so; what follows is in
 * its step.
 */
public record Done(TenantId tenant, UUID work, @Nullable UUID caseId, @Nullable UUID subject, String step,
		int routineVersion, Instant at) {
}
