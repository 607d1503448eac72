package se.larmnav.routine.step;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can happen in a case; the closed catalogue on which steps hang. Their Swedish
 * texts are in {@code config/shared/texts.yaml}.
 */
public enum Event {

	APPLICATION_RECEIVED,

	/** The automation has handed over to a person, for reasons. */
	APPLICATION_HANDED_OVER(Fact.HAND_OVER_REASONS),

	/** Everything that is told or handed over before the investigation has been. */
	INFORMATION_GIVEN,

	/** Another administration has the case now. */
	CASE_TRANSFERRED,

	/** A person has assessed that it cannot wait. */
	URGENCY_ASSESSED,

	INVESTIGATION_OPENED,

	/** Granted, by the automation or by a person. */
	DECISION_MADE(Fact.DECISION),

	/** A person has said no. */
	DECISION_REFUSED,

	/** The letter service has not taken a letter to the person. */
	LETTER_NOT_SENT,

	/** The person takes the application back, or no longer wants the alarm. */
	APPLICATION_WITHDRAWN(Fact.CURRENT_NEED),

	/** The alarm is wanted although it could not be installed. */
	STILL_WANTED(Fact.CURRENT_NEED),

	/** What was granted no longer holds. */
	DECISION_REVOKED(Fact.DECISION),

	/** A new investigation has been opened, of changed needs. */
	REINVESTIGATION_OPENED,

	/** Somebody has told that the person needs something else. */
	CHANGE_REPORTED,

	/** The decision has been followed up. */
	FOLLOWED_UP,

	/** The alarm is to be returned and the decision to end. */
	ENDING_STARTED,

	DECISION_ENDED(Fact.DECISION),

	ASSIGNMENT_SENT(Fact.ASSIGNMENT, Fact.DECISION),

	ASSIGNMENT_RECEIVED(Fact.ASSIGNMENT, Fact.DECISION),

	/** Its document says something new; the performer has the new version. */
	ASSIGNMENT_UPDATED(Fact.ASSIGNMENT),

	/** A contact about keys, or an attempt, was logged. */
	KEYS_CONTACTED(Fact.LAST_CONTACT),

	/** The contact gave no keys; the agreed day is the next contact. */
	KEYS_NOT_READY(Fact.LAST_CONTACT),

	KEYS_READY(Fact.LAST_CONTACT),

	KEYS_BOOKED(Fact.APPOINTMENT),

	/** A complete set was received, tried and signed for. */
	KEYS_COLLECTED(Fact.KEYS),

	/** The set has its number in the cabinet. */
	KEYS_REGISTERED(Fact.KEYS),

	/** Installation without keys is agreed and approved, until a day. */
	WITHOUT_KEYS_AGREED,

	/** The last day of an agreement without keys is over, and there are still none. */
	WITHOUT_KEYS_OVER,

	/** The time for the keys has run out (kan inte verkställas). */
	KEYS_LATE(Fact.LAST_CONTACT, Fact.ASSIGNMENT),

	ALARM_PLAN_REGISTERED,

	/** The lock has been changed: the keys that are held do not fit. */
	LOCK_CHANGED(Fact.KEYS),

	/** Something is wrong with the device in the home. */
	DEVICE_FAULT,

	/** Somebody has been asked where a key safe may be put. */
	PLACEMENT_ASKED,

	/** It has been agreed where a key safe is put. */
	PLACEMENT_AGREED,

	/** It is unclear in which area the home lies, and somebody has been asked. */
	AREA_ASKED,

	/** Somebody has said in which area the home lies. */
	AREA_TOLD,

	/** The alarm plan has been printed for those who carry it out. */
	ALARM_PLAN_PRINTED,

	/** The contact person has confirmed that the alarm plan is up to date. */
	ALARM_PLAN_REVIEWED,

	/** A risk analysis has been written. */
	RISK_ANALYSIS_MADE,

	/** Who mounts key safes has been asked for one. */
	KEY_SAFE_ORDERED,

	OWNER_APPROVED,

	OWNER_REFUSED,

	/** The person does not want a key safe. */
	KEY_SAFE_REFUSED,

	KEY_SAFE_BOOKED(Fact.APPOINTMENT),

	KEY_SAFE_MOUNTED,

	KEY_SAFE_DOCUMENTED,

	/** Somebody has said "klart för installation". */
	READY_FOR_INSTALLATION,

	INSTALLATION_BOOKED(Fact.APPOINTMENT),

	/** Whoever installs has found that the coverage is not enough for the alarm. */
	COVERAGE_INSUFFICIENT,

	/** The device's own test alarm was seen. */
	TEST_ALARM_SEEN,

	INSTALLED(Fact.INSTALLED_ON),

	ASSIGNMENT_DISTRIBUTED(Fact.ASSIGNMENT, Fact.INSTALLED_ON),

	ASSIGNMENT_ACKNOWLEDGED(Fact.ASSIGNMENT, Fact.INSTALLED_ON),

	/** The last of the case's assignments has gone to its final receiver. */
	ALL_ASSIGNMENTS_DISTRIBUTED(Fact.INSTALLED_ON),

	SERVICE_STARTED(Fact.INSTALLED_ON, Fact.SERVICE_STARTED_ON);

	/** What no act in the system makes happen, but a person's answer. */
	private static final Set<Event> SAID = EnumSet.of(APPLICATION_WITHDRAWN, STILL_WANTED, FOLLOWED_UP, CHANGE_REPORTED,
			REINVESTIGATION_OPENED);

	private final Set<Fact> brings;

	Event(Fact... brings) {
		this.brings = Set.of(brings);
	}

	/** The name in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The facts that it brings, besides those that are always known, in order. */
	public List<Fact> brings() {
		return this.brings.stream().sorted().toList();
	}

	/** Whether it brings a day, to which {@code due: agreed} points. */
	public boolean bringsDay() {
		return this == KEYS_NOT_READY || this == READY_FOR_INSTALLATION || this.brings.contains(Fact.APPOINTMENT);
	}

	/** Whether it has happened because somebody says so when a piece of work is done. */
	public boolean isSaid() {
		return SAID.contains(this);
	}

	/** Whether a fact is known when this happens. */
	public boolean knows(Fact fact) {
		return fact.isAlwaysKnown() || this.brings.contains(fact);
	}

}
