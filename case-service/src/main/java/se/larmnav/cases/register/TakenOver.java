package se.larmnav.cases.register;

import java.util.UUID;

import se.larmnav.tenancy.TenantId;

/**
 * Something of a case has been taken over from another system. The routine takes no step:
 * what it would begin has been done there.
 */
public record TakenOver(TenantId tenant, UUID caseId) {
}
