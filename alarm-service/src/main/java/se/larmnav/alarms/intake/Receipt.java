package se.larmnav.alarms.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import se.larmnav.tenancy.TenantId;

/**
 * What is on disk.
 *
 * @param id of the first arrival of these bytes
 * @param tenant whose it is, if anybody knows
 * @param copy whether it was there before
 */
public record Receipt(UUID id, Instant at, Optional<TenantId> tenant, boolean copy) {
}
