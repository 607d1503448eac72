package se.larmnav.alarms.control;

import java.util.UUID;

import se.larmnav.tenancy.TenantId;

/** A synthetic alarm is to be sent as soon as it is known that it must come. */
record ControlSent(TenantId tenant, UUID id) {
}
