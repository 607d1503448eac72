package se.larmnav.alarms.intake;

import se.larmnav.tenancy.TenantId;

/**
 * A device has said that it is there and nothing else; not on disk, and outside any
 * transaction.
 */
public record DeviceHeard(TenantId tenant, String controller) {
}
