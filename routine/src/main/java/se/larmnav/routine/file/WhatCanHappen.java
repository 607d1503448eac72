package se.larmnav.routine.file;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Routine;
import se.larmnav.routine.access.KeyAndCodes;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.access.Keys;
import se.larmnav.routine.application.Information;
import se.larmnav.routine.assignment.AssignmentKind;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Makes;

/** Which events can come, and which conditions mean something, in a routine. */
final class WhatCanHappen {

	private final Routine routine;

	WhatCanHappen(Routine routine) {
		this.routine = routine;
	}

	boolean comes(Event event) {
		return switch (event) {
			case APPLICATION_HANDED_OVER -> this.routine.automatedDecision() != null;
			case KEYS_CONTACTED, KEYS_NOT_READY, KEYS_LATE -> asksForKeys();
			case KEYS_READY, KEYS_BOOKED, KEYS_COLLECTED -> takesKeys();
			case LOCK_CHANGED -> takesKeys();
			case PLACEMENT_ASKED, PLACEMENT_AGREED -> mountsKeySafe();
			case ALARM_PLAN_PRINTED, ALARM_PLAN_REVIEWED -> hasPlan("alarm-plan");
			case RISK_ANALYSIS_MADE -> hasPlan("risk-analysis");
			case KEYS_REGISTERED -> hasCabinet();
			case WITHOUT_KEYS_AGREED, WITHOUT_KEYS_OVER -> mayDoWithoutKeys();
			case URGENCY_ASSESSED -> this.routine.installation().urgently() != null;
			case COVERAGE_INSUFFICIENT -> this.routine.installation().coverage() != null;
			case INFORMATION_GIVEN -> informsBeforeInvestigation();
			case KEY_SAFE_ORDERED, OWNER_APPROVED, OWNER_REFUSED, KEY_SAFE_BOOKED, KEY_SAFE_MOUNTED,
					KEY_SAFE_DOCUMENTED ->
				mountsKeySafe();
			case KEY_SAFE_REFUSED -> refusedMeansNoAlarm();
			case STILL_WANTED, FOLLOWED_UP, REINVESTIGATION_OPENED -> isSaid(event);
			case ASSIGNMENT_DISTRIBUTED, ALL_ASSIGNMENTS_DISTRIBUTED -> isDistributed();
			case ASSIGNMENT_ACKNOWLEDGED -> this.routine.assignments().acknowledgedBy() != null;
			case APPLICATION_RECEIVED, CASE_TRANSFERRED, INVESTIGATION_OPENED, DECISION_MADE, DECISION_REFUSED,
					LETTER_NOT_SENT, APPLICATION_WITHDRAWN, DECISION_REVOKED, CHANGE_REPORTED, ENDING_STARTED,
					DECISION_ENDED, ASSIGNMENT_SENT, ASSIGNMENT_RECEIVED, ASSIGNMENT_UPDATED, ALARM_PLAN_REGISTERED,
					AREA_ASKED, AREA_TOLD, DEVICE_FAULT, READY_FOR_INSTALLATION, INSTALLATION_BOOKED, TEST_ALARM_SEEN,
					INSTALLED, SERVICE_STARTED ->
				true;
		};
	}

	boolean isDecided(Condition condition) {
		return switch (condition) {
			case AUTOMATED -> this.routine.automatedDecision() != null;
			case MAXIMUM_FEE_ACCEPTED ->
				this.routine.application().channels().values().stream().anyMatch((one) -> one.asksMaximumFee());
			case SHARED_HOUSEHOLD -> this.routine.decisions().sharesHouseholds();
			case INSTALLATION_ASSIGNMENT -> makes(AssignmentKind.INSTALLATION);
			case SERVICE_ASSIGNMENT -> makes(AssignmentKind.SERVICE);
			case DAY_ASSIGNMENT -> makes(AssignmentKind.DAY);
			case NIGHT_ASSIGNMENT -> makes(AssignmentKind.NIGHT);
			case KEY_SET_COMPLETE, KEYS_SIGNED_FOR -> takesKeys();
			case KEYS_IN_CABINET -> hasCabinet();
			case WITHOUT_KEYS -> mayDoWithoutKeys();
			case OWNER_APPROVED, KEY_SAFE_BOOKED, KEY_SAFE_MOUNTED, KEY_SAFE_DOCUMENTED -> mountsKeySafe();
			case KEY_SAFE_WANTED -> refusedMeansNoAlarm();
			case COVERAGE_SUFFICIENT -> this.routine.installation().coverage() != null;
			case INFORMATION_AT_INSTALLATION -> !this.routine.installation().information().isEmpty();
			case PROTECTED, URGENT, ONLY_ALARM, OTHER_SERVICES, ONGOING_CASE, INFORMATION_BEFORE_INVESTIGATION,
					INFORMATION_BEFORE_DECISION, DECISION_IN_FORCE, DOCUMENT_LOCKED, ASSIGNMENTS_SENT,
					ASSIGNMENTS_RECEIVED, ALARM_PLAN_REGISTERED, READY_FOR_INSTALLATION, DEVICE_REGISTERED,
					TEST_ALARM_SEEN, INSTALLED ->
				true;
		};
	}

	private boolean hasPlan(String key) {
		var plans = this.routine.plans();
		return plans != null && plans.each().stream().anyMatch((one) -> one.key().equals(key));
	}

	/** Some work asks for it, or means it. */
	private boolean isSaid(Event event) {
		return this.routine.stepRules().stream().anyMatch((step) -> says(step.makes(), event));
	}

	private static boolean says(@Nullable Makes makes, Event event) {
		return switch (makes) {
			case null -> false;
			case Makes.Work work -> work.mayMean().contains(event) || says(work.then(), event);
			case Makes.Watch watch -> says(watch.then(), event);
			case Makes.Message message -> false;
			case Makes.Document document -> false;
			case Makes.Gate gate -> false;
		};
	}

	private boolean informsBeforeInvestigation() {
		return this.routine.application()
			.channels()
			.values()
			.stream()
			.flatMap((channel) -> channel.information().stream())
			.anyMatch((one) -> one.before() == Information.Before.INVESTIGATION);
	}

	boolean isDistributed() {
		return this.routine.assignments().each().stream().anyMatch((one) -> one.finalReceiver() != null);
	}

	private boolean asksForKeys() {
		return this.routine.access() instanceof Keys;
	}

	private boolean takesKeys() {
		return asksForKeys() || this.routine.access() instanceof KeyAndCodes;
	}

	private boolean mayDoWithoutKeys() {
		return this.routine.access() instanceof Keys keys && keys.withoutKeys() != null;
	}

	private boolean hasCabinet() {
		return this.routine.access() instanceof Keys keys && keys.cabinet();
	}

	private boolean refusedMeansNoAlarm() {
		return this.routine.access() instanceof KeySafe safe && safe.refusedMeansNoAlarm() != null;
	}

	private boolean mountsKeySafe() {
		return this.routine.access() instanceof KeySafe;
	}

	private boolean makes(AssignmentKind kind) {
		return this.routine.assignments().of(kind).isPresent();
	}

}
