package se.larmnav.cases.steps;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.assignments.AssignmentFile;
import se.larmnav.cases.assignments.AssignmentState;
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.installations.InstallationFile;
import se.larmnav.cases.keys.KeySetFile;
import se.larmnav.cases.keys.KeySetState;
import se.larmnav.cases.keysafes.KeySafeFile;
import se.larmnav.cases.keysafes.KeySafeState;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.routine.application.Information.Before;
import se.larmnav.routine.assignment.AssignmentKind;
import se.larmnav.routine.installation.InstallationRules;
import se.larmnav.routine.step.Circumstances;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.time.SwedishTime;

/** What holds in one case at one moment; each of its parts is looked at once. */
final class CaseCircumstances implements Circumstances {

	private final CaseConditions at;

	private final UUID caseId;

	private final Optional<AssignmentFile> assignment;

	private final Supplier<Optional<ApplicationFile>> application;

	private final Supplier<Optional<DecisionFile>> decision;

	private final Supplier<Optional<PersonFacts>> care;

	private final Supplier<List<AssignmentFile>> assignments;

	private final Supplier<Optional<KeySetFile>> keys;

	private final Supplier<Optional<KeySafeFile>> safe;

	private final Supplier<Optional<InstallationFile>> installation;

	CaseCircumstances(CaseConditions at, UUID caseId, @Nullable UUID assignment) {
		this.at = at;
		this.caseId = caseId;
		this.assignment = Optional.ofNullable(assignment).map(at.assignments::assignment);
		this.application = new Once<>(() -> at.applications.ofCase(caseId));
		this.decision = new Once<>(() -> at.decisions.newest(caseId));
		this.care = new Once<>(
				() -> at.facts.of(at.people.entrusted(at.register.of(caseId).person()).personalNumber()));
		this.assignments = new Once<>(() -> at.assignments.of(caseId));
		this.keys = new Once<>(() -> at.keys.of(caseId));
		this.safe = new Once<>(() -> at.safes.of(caseId));
		this.installation = new Once<>(() -> at.installations.of(caseId));
	}

	@Override
	public boolean holds(Condition condition) {
		return switch (condition) {
			// Nobody can be marked as protected here yet.
			case PROTECTED -> false;
			case URGENT -> application.get().filter(ApplicationFile::urgent).isPresent();
			case ONLY_ALARM -> !hasOtherServices();
			case OTHER_SERVICES -> hasOtherServices();
			case ONGOING_CASE -> hasOngoingCase();
			case AUTOMATED -> decision.get().filter(DecisionFile::automated).isPresent();
			case MAXIMUM_FEE_ACCEPTED ->
				application.get().filter((one) -> Boolean.TRUE.equals(one.maximumFeeAccepted())).isPresent();
			case SHARED_HOUSEHOLD -> at.households.of(caseId).isPresent();
			case INSTALLATION_ASSIGNMENT -> is(AssignmentKind.INSTALLATION);
			case SERVICE_ASSIGNMENT -> is(AssignmentKind.SERVICE) || is(AssignmentKind.ORDER);
			case DAY_ASSIGNMENT -> is(AssignmentKind.DAY);
			case NIGHT_ASSIGNMENT -> is(AssignmentKind.NIGHT);
			case INFORMATION_BEFORE_INVESTIGATION -> isInformed(Before.INVESTIGATION);
			case INFORMATION_BEFORE_DECISION -> isInformed(Before.DECISION);
			case DECISION_IN_FORCE -> at.decisions.inForce(caseId).isPresent();
			case DOCUMENT_LOCKED -> assignment.filter(AssignmentFile::locked).isPresent();
			case ASSIGNMENTS_SENT -> all((one) -> one.state() != AssignmentState.DRAFT);
			case ASSIGNMENTS_RECEIVED -> all((one) -> one.state().isReceived());
			case KEY_SET_COMPLETE -> at.keys.isComplete(caseId);
			case KEYS_SIGNED_FOR -> keys.get().map(KeySetFile::receipt).isPresent();
			case KEYS_IN_CABINET -> keys.get().filter((set) -> set.state() == KeySetState.REGISTERED).isPresent();
			case WITHOUT_KEYS -> at.agreements.allows(caseId, SwedishTime.dateOf(at.clock.instant()));
			case ALARM_PLAN_REGISTERED -> at.plans.of(caseId).isPresent();
			case KEY_SAFE_WANTED -> safe.get().filter(KeySafeFile::refused).isEmpty();
			case OWNER_APPROVED -> safe.get().filter((one) -> Boolean.TRUE.equals(one.approved())).isPresent();
			case KEY_SAFE_BOOKED -> safe.get().filter((one) -> one.state().isBooked()).isPresent();
			case KEY_SAFE_MOUNTED -> safe.get().filter((one) -> one.state().isMounted()).isPresent();
			case KEY_SAFE_DOCUMENTED -> safe.get().filter((one) -> one.state() == KeySafeState.DOCUMENTED).isPresent();
			case READY_FOR_INSTALLATION -> installation((one) -> one.state().isReady());
			case DEVICE_REGISTERED -> installation((one) -> one.controllerId() != null);
			case TEST_ALARM_SEEN -> installation((one) -> one.testAlarmAt() != null);
			case COVERAGE_SUFFICIENT -> installation((one) -> rules(one).hasEnough(one.coverage()));
			case INFORMATION_AT_INSTALLATION -> installation((one) -> rules(one).missing(one.informed()).isEmpty());
			case INSTALLED -> installation((one) -> one.state().isInstalled());
		};
	}

	private boolean hasOtherServices() {
		return care.get().map(PersonFacts::otherServices).orElse(false);
	}

	private boolean hasOngoingCase() {
		var administration = at.register.of(caseId).administration();
		return care.get()
			.map(PersonFacts::ongoingCases)
			.orElse(List.of())
			.stream()
			.anyMatch((one) -> one.administration().equals(administration));
	}

	private boolean isInformed(Before stage) {
		return application.get()
			.filter((one) -> at.applications.rules(one).missing(stage, one.given()).isEmpty())
			.isPresent();
	}

	private boolean is(AssignmentKind kind) {
		return assignment.filter((one) -> one.kind() == kind).isPresent();
	}

	private boolean all(Predicate<AssignmentFile> hold) {
		var all = assignments.get();
		return !all.isEmpty() && all.stream().allMatch(hold);
	}

	private boolean installation(Predicate<InstallationFile> holds) {
		return installation.get().filter(holds).isPresent();
	}

	private InstallationRules rules(InstallationFile file) {
		return at.routines.version(file.routineVersion()).installation();
	}

	/** Looked at when it is first asked for. */
	private static final class Once<T> implements Supplier<T> {

		private final Supplier<T> look;

		private @Nullable T seen;

		Once(Supplier<T> look) {
			this.look = look;
		}

		@Override
		public T get() {
			var now = seen;
			if (now == null) {
				now = look.get();
				seen = now;
			}
			return now;
		}

	}

}
