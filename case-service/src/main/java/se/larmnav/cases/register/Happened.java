package se.larmnav.cases.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;

/**
 * Something of the routine's catalogue has happened in a case. Capabilities react to it,
 * and at last the routine's steps.
 *
 * @param assignment the assignment that it happened to, if to one
 * @param agreed the day that it brings, such as the next contact
 */
public record Happened(TenantId tenant, UUID caseId, Event event, Instant at, @Nullable UUID assignment,
		@Nullable LocalDate agreed) {

	/** It happened in the case, in the tenant that is bound. */
	public static Happened in(UUID caseId, Event event, Instant at) {
		return new Happened(Tenant.current(), caseId, event, at, null, null);
	}

	/** It happened to an assignment. */
	public Happened to(UUID which) {
		return new Happened(tenant, caseId, event, at, which, agreed);
	}

	/** It brings a day. */
	public Happened agreeing(LocalDate day) {
		return new Happened(tenant, caseId, event, at, assignment, day);
	}

}
