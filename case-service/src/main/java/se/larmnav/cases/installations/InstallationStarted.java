package se.larmnav.cases.installations;

import java.time.Instant;
import java.util.UUID;

import se.larmnav.tenancy.TenantId;

/** The device has been put up in the home; its own test alarm is awaited. */
public record InstallationStarted(TenantId tenant, UUID caseId, String controllerId, Instant at) {
}
