package se.larmnav.alarms.alarms;

import java.time.Instant;

import se.larmnav.alarms.contact.Channel;
import se.larmnav.alarms.contact.Contact;
import se.larmnav.alarms.errand.Errand;
import se.larmnav.alarms.errand.Recipient;
import se.larmnav.alarms.errand.Step;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.history.What;
import se.larmnav.tenancy.Refusal;

/** What an operator does with an alarm. */
record OperatorWork(Alarm alarm) {

	void answer(Actor who, Instant at) {
		if (alarm.state() == AlarmState.RECEIVED) {
			alarm.answered(who, at);
			return;
		}
		var first = alarm.owner();
		if (!who.is(first)) {
			throw Refusal.conflict("already-answered")
				.with("by", (first == null) ? null : first.name())
				.with("at", (alarm.answeredAt() == null) ? null : alarm.answeredAt().toString());
		}
	}

	void takeOver(Actor who, Instant at) {
		requireAnswered();
		var before = alarm.owner();
		if (!who.is(before)) {
			alarm.happened(What.TAKEN_OVER, who, at, (before == null) ? null : before.name());
			alarm.ownedBy(who);
		}
	}

	void contact(Actor who, Contact contact, Instant at) {
		requireAnswered();
		alarm.keep(who, contact, at);
		if (!alarm.state().isWithOperator() || !contact.channel().isPerson()) {
			return;
		}
		if (contact.talked()) {
			alarm.become(AlarmState.ANSWERED);
		}
		else if (alarm.state() != AlarmState.NO_CONTACT_PHONE) {
			alarm.become(
					contact.channel() == Channel.PHONE ? AlarmState.NO_CONTACT_PHONE : AlarmState.NO_CONTACT_DEVICE);
		}
	}

	/**
	 * Sends it out; who had it and did not take it is told that somebody else goes.
	 * @param lacks what the receiver should be told and nobody knows, in words
	 */
	void dispatch(Actor who, Recipient to, String lacks, Instant at) {
		var before = alarm.errand();
		alarm.move(AlarmState.DISPATCHED);
		if (before != null && before.isTheUnits()) {
			alarm.happened(What.RECALLED, who, at);
		}
		alarm.isErrandOf(new Errand(to, at));
		alarm.happened(What.DISPATCHED, who, at, to.name(), alarm.contacts().cause(), lacks);
	}

	/** What is remembered later may be written, also when it is closed. */
	void note(Actor who, String text, Instant at) {
		alarm.happened(What.NOTED, who, at, text);
	}

	/**
	 * Closes it; a person's alarm only when somebody has had contact or been there
	 * (LJU-ALM-07).
	 */
	void close(Actor who, Ending ending, Instant at) {
		alarm.requireOpen();
		if (!alarm.origin().isTechnical()) {
			requireAnswered();
			var errand = alarm.errand();
			if (!alarm.contacts().somebodyKnows() && (errand == null || errand.time(Step.ON_SITE) == null)) {
				throw Refusal.conflict("no-contact-and-no-visit");
			}
		}
		alarm.end(ending, who, at);
	}

	private void requireAnswered() {
		alarm.requireOpen();
		if (alarm.state() == AlarmState.RECEIVED) {
			throw alarm.notInThisState();
		}
	}

}
