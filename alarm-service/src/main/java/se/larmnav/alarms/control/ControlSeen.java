package se.larmnav.alarms.control;

import se.larmnav.tenancy.TenantId;

/** A synthetic alarm has come through; published in the transaction in which it did. */
public record ControlSeen(TenantId tenant) {
}
