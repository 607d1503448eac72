package se.larmnav.alarms.alarms;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.contact.Channel;
import se.larmnav.alarms.contact.Contact;
import se.larmnav.alarms.contact.ContactResult;
import se.larmnav.alarms.errand.Acted;
import se.larmnav.alarms.errand.Errand;
import se.larmnav.alarms.errand.Step;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.history.What;
import se.larmnav.routine.text.Texts;
import se.larmnav.tenancy.Refusal;

/**
 * What a unit does with an alarm that was sent to it, or somebody who speaks for all of
 * them on the telephone. A step that was passed already changes nothing but a time that
 * was not known; a step that was not told is passed through.
 */
record UnitWork(Alarm alarm, boolean forAll) {

	UnitWork(Alarm alarm) {
		this(alarm, false);
	}

	/**
	 * Nobody took it in time: the operator has it again, and the unit may still take it.
	 * Where several go together and too few have taken it, those who have go on and the
	 * operator is told.
	 */
	void notAcknowledged(Instant at) {
		var errand = alarm.errand();
		if (alarm.state() == AlarmState.DISPATCHED && errand != null) {
			alarm.move(AlarmState.ANSWERED);
			errand.notAcknowledged(at);
			alarm.happened(What.NOT_ACKNOWLEDGED, Actor.CLOCK, at);
		}
		else if (errand != null && errand.isTheUnits() && errand.lacks() > 0 && alarm.state().isWithUnit()) {
			errand.notAcknowledged(at);
			alarm.happened(What.RESPONDERS_MISSING, Actor.CLOCK, at, taken(errand));
		}
	}

	/** The operator takes it back, or the unit says that it cannot. */
	void recall(Actor who, @Nullable String cause, Instant at) {
		alarm.requireOpen();
		var errand = errand();
		if (errand.isDone()) {
			throw alarm.notInThisState();
		}
		if (alarm.state().isWithUnit()) {
			alarm.move(AlarmState.ANSWERED);
		}
		errand.takenBack(at);
		alarm.happened(What.RECALLED, who, at, cause);
	}

	/**
	 * The unit's contact: when there is none, somebody must go there at once
	 * (LJU-ALM-07).
	 */
	void contact(Actor who, Contact contact, Instant at) {
		alarm.requireOpen();
		acknowledgeIfNobodyHas(who, null, at);
		alarm.keep(who, contact, at);
		if (!contact.channel().isPerson()) {
			return;
		}
		var waits = alarm.state() == AlarmState.RECEIVED_BY_HOME_CARE || alarm.state() == AlarmState.IMMEDIATE_VISIT;
		if (waits && contact.talked()) {
			alarm.move(AlarmState.CONTACTED);
		}
		else if (alarm.state() == AlarmState.RECEIVED_BY_HOME_CARE) {
			alarm.move(AlarmState.IMMEDIATE_VISIT);
			alarm.origin().mostUrgent();
			alarm.happened(What.VISIT_AT_ONCE, who, at);
		}
	}

	/** Somebody of the unit cannot take it; it stays the others'. */
	void decline(Actor who, @Nullable String cause, Instant at) {
		var errand = errand();
		if (errand.isGoing(who)) {
			throw alarm.notInThisState();
		}
		if (!errand.hasDeclined(who)) {
			errand.declined(who);
			alarm.happened(What.DECLINED, who, at, cause);
		}
	}

	void step(Actor who, Step step, @Nullable Instant told, Instant now) {
		switch (step) {
			case ACKNOWLEDGED -> acknowledge(who, told, now);
			case ON_THE_WAY -> go(who, told, now);
			case ON_SITE -> {
				arrive(who, told, now);
				errand().marked();
			}
			case ACTED -> throw new IllegalArgumentException("says more than a step");
		}
	}

	private void acknowledge(Actor who, @Nullable Instant told, Instant now) {
		var errand = errand();
		var first = errand.acknowledgedBy();
		if (first == null) {
			alarm.become(AlarmState.DISPATCHED);
			alarm.move(AlarmState.RECEIVED_BY_HOME_CARE);
			errand.acknowledged(who, told, now);
			if (forAll) {
				errand.allGo();
			}
			alarm.happened(What.ACKNOWLEDGED, who, at(Step.ACKNOWLEDGED, now), taken(errand));
		}
		else if (errand.lacks() > 0 && (forAll || !errand.isGoing(who))) {
			join(errand, who, now);
		}
		else if (!errand.isGoing(who)) {
			throw Refusal.conflict("already-acknowledged")
				.with("by", first.name())
				.with("at", String.valueOf(errand.time(Step.ACKNOWLEDGED)));
		}
	}

	/** Another one of those who go together. */
	private void join(Errand errand, Actor who, Instant now) {
		errand.goes(who);
		if (forAll) {
			errand.allGo();
		}
		alarm.happened(What.ACKNOWLEDGED, who, now, taken(errand));
	}

	/** How many of those who go together have taken it; nothing where one goes. */
	private static @Nullable String taken(Errand errand) {
		return (errand.together() == 1) ? null
				: Texts.national()
					.phrase("alarm-responders", Map.of("going", Integer.toString(errand.together() - errand.lacks()),
							"needed", Integer.toString(errand.together())));
	}

	private void acknowledgeIfNobodyHas(Actor who, @Nullable Instant told, Instant now) {
		var errand = errand();
		if (errand.acknowledgedBy() == null) {
			acknowledge(who, told, now);
		}
		else if (errand.lacks() > 0 && !errand.isGoing(who)) {
			join(errand, who, now);
		}
	}

	private void go(Actor who, @Nullable Instant told, Instant now) {
		acknowledgeIfNobodyHas(who, told, now);
		passTo(AlarmState.EN_ROUTE);
		if (errand().keep(Step.ON_THE_WAY, told, now)) {
			happened(What.ON_THE_WAY, who, Step.ON_THE_WAY, now);
		}
	}

	private void arrive(Actor who, @Nullable Instant told, Instant now) {
		acknowledgeIfNobodyHas(who, told, now);
		passTo(AlarmState.EN_ROUTE);
		passTo(AlarmState.ARRIVED);
		if (errand().keep(Step.ON_SITE, told, now)) {
			happened(What.ON_SITE, who, Step.ON_SITE, now);
		}
	}

	/** Done: by a visit, or by talking when there was contact. */
	void acted(Actor who, Acted acted, Instant now) {
		var errand = errand();
		if (errand.isDone()) {
			return;
		}
		if (acted.isVisit()) {
			arrive(who, acted.at(), now);
		}
		else {
			talked(who, acted.at(), now);
		}
		alarm.move(AlarmState.DONE);
		errand.keep(Step.ACTED, acted.at(), now);
		errand.did(acted);
		alarm.happened(What.ACTED, who, at(Step.ACTED, now), acted.words(), acted.note());
	}

	private void talked(Actor who, @Nullable Instant told, Instant now) {
		acknowledgeIfNobodyHas(who, told, now);
		if (alarm.contacts().last() == ContactResult.NO_CONTACT) {
			throw Refusal.conflict("visit-required");
		}
		if (alarm.contacts().last() == null) {
			alarm.keep(who, new Contact(Channel.PHONE, ContactResult.TALKED, null), now);
		}
		if (alarm.state() != AlarmState.ARRIVED) {
			alarm.become(AlarmState.CONTACTED);
		}
	}

	/**
	 * The errand that is the unit's; whoever has been told not to go is told so again.
	 */
	private Errand errand() {
		return Optional.ofNullable(alarm.errand())
			.filter(Errand::isTheUnits)
			.orElseThrow(() -> Refusal.conflict("taken-back").with("state", alarm.state().name()));
	}

	/** States are declared in the order in which an errand passes them. */
	private void passTo(AlarmState next) {
		if (alarm.state().compareTo(next) < 0) {
			alarm.move(next);
		}
	}

	private void happened(What what, Actor who, Step step, Instant now) {
		alarm.happened(what, who, at(step, now));
	}

	private Instant at(Step step, Instant now) {
		return Optional.ofNullable(errand().time(step)).orElse(now);
	}

}
