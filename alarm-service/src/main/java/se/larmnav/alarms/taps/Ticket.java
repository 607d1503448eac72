package se.larmnav.alarms.taps;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.TenantId;

/**
 * Whose steps an address takes, and of which dispatch of which alarm.
 *
 * @param subject by which the platform knows the person
 * @param dispatchedAt tells the dispatch from others of the same alarm
 */
record Ticket(TenantId tenant, String subject, String userName, String name, UUID alarm, Instant dispatchedAt) {

	/** The person, who may do nothing but these steps. */
	Caller holder(Set<String> units) {
		return new Caller(this.subject, this.userName, this.name, Set.of(), units, Caller.Kind.PERSON);
	}

	/** Whether the alarm is still with them by the same dispatch. */
	boolean isFor(AlarmFacts alarm, Set<String> units) {
		var errand = alarm.errand();
		return errand != null && !errand.takenBack() && errand.dispatchedAt().equals(this.dispatchedAt)
				&& units.contains(errand.unit());
	}

}
