package se.larmnav.alarms.visits;

import java.time.Instant;

import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.routine.dispatch.VisitRegistration;
import se.larmnav.tenancy.TenantId;

/** A visit at an alarm is done, and nobody has marked that he was there. */
public record VisitUnmarked(TenantId tenant, AlarmFacts alarm, VisitRegistration rule, Instant at) {
}
