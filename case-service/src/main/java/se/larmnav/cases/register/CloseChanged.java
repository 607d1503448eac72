package se.larmnav.cases.register;

import java.util.UUID;

import se.larmnav.tenancy.TenantId;

/** Who is close to the person of a case has changed. */
public record CloseChanged(TenantId tenant, UUID caseId) {
}
