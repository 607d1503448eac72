package se.larmnav.alarms.response;

import java.time.Instant;

import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.routine.guarantee.Assessment;
import se.larmnav.tenancy.TenantId;

/**
 * A promise about an alarm has run out; told once, in the transaction of the deadline.
 */
public record PromiseBroken(TenantId tenant, AlarmFacts alarm, Promised promised, Assessment.Late late, Instant at) {
}
