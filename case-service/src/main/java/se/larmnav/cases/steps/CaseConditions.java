package se.larmnav.cases.steps;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.assignments.AssignmentFile;
import se.larmnav.cases.assignments.AssignmentState;
import se.larmnav.cases.assignments.Assignments;
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.facts.Facts;
import se.larmnav.cases.household.Households;
import se.larmnav.cases.installations.InstallationFile;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.keys.KeySetFile;
import se.larmnav.cases.keys.KeySetState;
import se.larmnav.cases.keys.Keys;
import se.larmnav.cases.keysafes.KeySafeFile;
import se.larmnav.cases.keysafes.KeySafeState;
import se.larmnav.cases.keysafes.KeySafes;
import se.larmnav.cases.people.People;
import se.larmnav.cases.plans.AlarmPlans;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.routine.application.Information.Before;
import se.larmnav.routine.assignment.AssignmentKind;
import se.larmnav.routine.installation.InstallationRules;
import se.larmnav.routine.step.Circumstances;
import se.larmnav.routine.step.Condition;
import se.larmnav.tenancy.Routines;

/** Answers what holds in a case just now. */
@Component
class CaseConditions {

	private final CaseRegister register;

	private final People people;

	private final Facts facts;

	private final Applications applications;

	private final Decisions decisions;

	private final Households households;

	private final Assignments assignments;

	private final Keys keys;

	private final KeySafes safes;

	private final AlarmPlans plans;

	private final Installations installations;

	private final Routines routines;

	CaseConditions(CaseRegister register, People people, Facts facts, Applications applications, Decisions decisions,
			Households households, Assignments assignments, Keys keys, KeySafes safes, AlarmPlans plans,
			Installations installations, Routines routines) {
		this.register = register;
		this.people = people;
		this.facts = facts;
		this.applications = applications;
		this.decisions = decisions;
		this.households = households;
		this.assignments = assignments;
		this.keys = keys;
		this.safes = safes;
		this.plans = plans;
		this.installations = installations;
		this.routines = routines;
	}

	/** The circumstances of a case, or of one of its assignments. */
	Circumstances in(UUID caseId, @Nullable UUID assignment) {
		return (condition) -> holds(condition, caseId, assignment);
	}

	private boolean holds(Condition condition, UUID caseId, @Nullable UUID assignment) {
		return switch (condition) {
			// Nobody can be marked as protected here yet.
			case PROTECTED -> false;
			case URGENT -> applications.ofCase(caseId).filter((one) -> one.urgent()).isPresent();
			case ONLY_ALARM -> !hasOtherServices(caseId);
			case OTHER_SERVICES -> hasOtherServices(caseId);
			case ONGOING_CASE -> hasOngoingCase(caseId);
			case AUTOMATED -> decisions.newest(caseId).filter(DecisionFile::automated).isPresent();
			case MAXIMUM_FEE_ACCEPTED ->
				applications.ofCase(caseId).filter((one) -> Boolean.TRUE.equals(one.maximumFeeAccepted())).isPresent();
			case SHARED_HOUSEHOLD -> households.of(caseId).isPresent();
			case INSTALLATION_ASSIGNMENT -> is(assignment, AssignmentKind.INSTALLATION);
			case SERVICE_ASSIGNMENT -> is(assignment, AssignmentKind.SERVICE) || is(assignment, AssignmentKind.ORDER);
			case DAY_ASSIGNMENT -> is(assignment, AssignmentKind.DAY);
			case NIGHT_ASSIGNMENT -> is(assignment, AssignmentKind.NIGHT);
			case INFORMATION_BEFORE_INVESTIGATION -> isInformed(caseId, Before.INVESTIGATION);
			case INFORMATION_BEFORE_DECISION -> isInformed(caseId, Before.DECISION);
			case DECISION_IN_FORCE -> decisions.inForce(caseId).isPresent();
			case DOCUMENT_LOCKED -> assignment != null && assignments.assignment(assignment).locked();
			case ASSIGNMENTS_SENT -> all(caseId, (one) -> one.state() != AssignmentState.DRAFT);
			case ASSIGNMENTS_RECEIVED -> all(caseId, (one) -> one.state().isReceived());
			case KEY_SET_COMPLETE -> keys.isComplete(caseId);
			case KEYS_SIGNED_FOR -> keys.of(caseId).map(KeySetFile::receipt).isPresent();
			case KEYS_IN_CABINET -> keys.of(caseId).filter((set) -> set.state() == KeySetState.REGISTERED).isPresent();
			case ALARM_PLAN_REGISTERED -> plans.of(caseId).isPresent();
			case OWNER_APPROVED -> safe(caseId, (one) -> Boolean.TRUE.equals(one.approved()));
			case KEY_SAFE_BOOKED -> safe(caseId, (one) -> one.state().isBooked());
			case KEY_SAFE_MOUNTED -> safe(caseId, (one) -> one.state().isMounted());
			case KEY_SAFE_DOCUMENTED -> safe(caseId, (one) -> one.state() == KeySafeState.DOCUMENTED);
			case READY_FOR_INSTALLATION -> installation(caseId, (one) -> one.state().isReady());
			case DEVICE_REGISTERED -> installation(caseId, (one) -> one.controllerId() != null);
			case TEST_ALARM_SEEN -> installation(caseId, (one) -> one.testAlarmAt() != null);
			case COVERAGE_SUFFICIENT -> installation(caseId, (one) -> rules(one).hasEnough(one.coverage()));
			case INFORMATION_AT_INSTALLATION ->
				installation(caseId, (one) -> rules(one).missing(one.informed()).isEmpty());
			case INSTALLED -> installation(caseId, (one) -> one.state().isInstalled());
		};
	}

	private boolean hasOtherServices(UUID caseId) {
		return care(caseId).map(PersonFacts::otherServices).orElse(false);
	}

	private boolean hasOngoingCase(UUID caseId) {
		var administration = register.of(caseId).administration();
		return care(caseId).map(PersonFacts::ongoingCases)
			.orElse(List.of())
			.stream()
			.anyMatch((one) -> one.administration().equals(administration));
	}

	private Optional<PersonFacts> care(UUID caseId) {
		return facts.of(people.entrusted(register.of(caseId).person()).personalNumber());
	}

	private boolean isInformed(UUID caseId, Before stage) {
		return applications.ofCase(caseId)
			.filter((one) -> applications.rules(one).missing(stage, one.given()).isEmpty())
			.isPresent();
	}

	private boolean is(@Nullable UUID assignment, AssignmentKind kind) {
		return assignment != null && assignments.assignment(assignment).kind() == kind;
	}

	private boolean all(UUID caseId, Predicate<AssignmentFile> hold) {
		var all = assignments.of(caseId);
		return !all.isEmpty() && all.stream().allMatch(hold);
	}

	private boolean safe(UUID caseId, Predicate<KeySafeFile> holds) {
		return safes.of(caseId).filter(holds).isPresent();
	}

	private boolean installation(UUID caseId, Predicate<InstallationFile> holds) {
		return installations.of(caseId).filter(holds).isPresent();
	}

	private InstallationRules rules(InstallationFile file) {
		return routines.version(file.routineVersion()).installation();
	}

}
