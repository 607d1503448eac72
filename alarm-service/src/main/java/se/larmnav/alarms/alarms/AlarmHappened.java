package se.larmnav.alarms.alarms;

import java.time.Instant;

import se.larmnav.alarms.history.What;
import se.larmnav.tenancy.TenantId;

/**
 * Something has happened to an alarm; published in the transaction in which it happened.
 */
public record AlarmHappened(TenantId tenant, AlarmFacts alarm, What what, Instant at) {
}
