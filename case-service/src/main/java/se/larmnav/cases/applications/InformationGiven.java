package se.larmnav.cases.applications;

import java.time.Instant;
import java.util.UUID;

import se.larmnav.tenancy.TenantId;

/** The applicant has been told, or handed, something of what the routine demands. */
public record InformationGiven(TenantId tenant, UUID caseId, UUID application, Instant at) {
}
