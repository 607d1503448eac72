package se.larmnav.alarms.alarms;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.contact.Contact;
import se.larmnav.alarms.errand.Acted;
import se.larmnav.alarms.errand.Recipient;
import se.larmnav.alarms.history.Actor;

/**
 * What an alarm centre has done in a system of its own, told afterwards (AMD-17). It is
 * past, so it is written down rather than allowed: what was not told before is passed
 * through, and the same again changes nothing.
 */
record CentreWork(Alarm alarm, Actor who) {

	void answered(Instant at) {
		if (alarm.state() == AlarmState.RECEIVED) {
			alarm.answered(who, at);
		}
	}

	void contact(Contact contact, Instant at) {
		answered(at);
		if (alarm.contacts().last() != contact.result()) {
			new OperatorWork(alarm).contact(who, contact, at);
		}
	}

	void dispatched(Recipient to, String lacks, Instant at) {
		answered(at);
		if (isWith(to)) {
			return;
		}
		if (alarm.state().isWithUnit()) {
			new UnitWork(alarm).recall(who, null, at);
		}
		new OperatorWork(alarm).dispatch(who, to, lacks, at);
	}

	private boolean isWith(Recipient to) {
		var errand = (alarm.errand() == null) ? null : alarm.errand().facts();
		return errand != null && !errand.takenBack() && errand.unit().equals(to.unit()) && alarm.state().isWithUnit();
	}

	void closed(@Nullable Acted acted, Ending ending, Instant at) {
		if (alarm.hasEnded(ending)) {
			return;
		}
		alarm.requireOpen();
		answered(at);
		if (acted != null && alarm.state().isWithUnit()) {
			new UnitWork(alarm, true).acted(who, acted, at);
		}
		new OperatorWork(alarm).close(who, ending, at);
	}

}
