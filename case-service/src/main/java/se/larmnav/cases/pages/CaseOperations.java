package se.larmnav.cases.pages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.ApplicationState;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.assignments.AreaQuestions;
import se.larmnav.cases.assignments.AssignmentOperations;
import se.larmnav.cases.assignments.AssignmentState;
import se.larmnav.cases.assignments.EndingAssignments;
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.decisions.DecisionSupport;
import se.larmnav.cases.decisions.Withdrawing;
import se.larmnav.cases.installations.InstallationFile;
import se.larmnav.cases.installations.InstallationState;
import se.larmnav.cases.keys.KeyOperations;
import se.larmnav.cases.keys.KeySetFile;
import se.larmnav.cases.keys.KeySetState;
import se.larmnav.cases.keys.WithoutKeysAgreements;
import se.larmnav.cases.keysafes.KeySafeFile;
import se.larmnav.cases.keysafes.KeySafeState;
import se.larmnav.cases.plans.CarePlans;
import se.larmnav.cases.register.Gates;
import se.larmnav.contract.cases.Operation;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.application.Information.Before;
import se.larmnav.routine.installation.InstallationRules.Ready;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/** What the caller may do in a case now; asked once, so that no screen has to try. */
@Component
class CaseOperations {

	private final Applications applications;

	private final Withdrawing withdrawing;

	private final WithoutKeysAgreements agreements;

	private final DecisionSupport support;

	private final EndingAssignments ending;

	private final AreaQuestions questions;

	private final CarePlans plans;

	private final Clock clock;

	private final Organisations organisations;

	private final Routines routines;

	private final Gates gates;

	CaseOperations(Applications applications, Withdrawing withdrawing, WithoutKeysAgreements agreements,
			DecisionSupport support, EndingAssignments ending, AreaQuestions questions, CarePlans plans, Clock clock,
			Organisations organisations, Routines routines, Gates gates) {
		this.applications = applications;
		this.withdrawing = withdrawing;
		this.agreements = agreements;
		this.support = support;
		this.ending = ending;
		this.questions = questions;
		this.plans = plans;
		this.clock = clock;
		this.organisations = organisations;
		this.routines = routines;
		this.gates = gates;
	}

	List<String> of(CaseNow now) {
		var caller = Caller.current();
		Set<String> may = new LinkedHashSet<>();
		may.add(Operation.NOTE);
		may.add(Operation.EXTRACT);
		if (!routines.inForce(clock.instant()).journals().obstacles().isEmpty()) {
			may.add(Operation.OBSTACLE);
		}
		may.addAll(plans.may(now.caseId()));
		if (now.decision().filter((one) -> one.state().isInForce()).isPresent()) {
			may.add(Operation.REPORT_CHANGE);
		}
		if (caller.has("reception") || caller.has("unit-head")) {
			may.add(Operation.HAND_OVER);
		}
		boolean authority = caller.has("reception") || caller.has("unit-head") || caller.has("decision-maker");
		if (authority && organisations.current().administrations().size() > 1) {
			may.add(Operation.TRANSFER);
		}
		if (now.assignments().stream().anyMatch((one) -> one.receiver() == null)
				|| questions.isForCaller(now.caseId())) {
			may.add(Operation.PLACE);
		}
		if (questions.mayAsk(now.caseId(), now.assignments())) {
			may.add(Operation.ASK_AREA);
		}
		if (now.assignments().stream().anyMatch(ending::isPossible)) {
			may.add(Operation.END_ASSIGNMENT);
		}
		if (caller.has("decision-maker")) {
			may.add(Operation.HAND_OVER);
			may.add(Operation.ADD_RELATIVE);
			now.application().ifPresent((one) -> may.addAll(onApplication(one)));
			now.decision().ifPresent((one) -> may.addAll(onDecision(one)));
			if (mayGrantMore(now)) {
				may.add(Operation.ADD_ITEM);
			}
		}
		now.assignments()
			.forEach((one) -> may.addAll(
					AssignmentOperations.of(one, caller, routines.version(one.routineVersion()).assignments(), gates)));
		if (caller.has("decision-maker") && mayRefuseKeySafe(now)) {
			may.add(Operation.REFUSE_KEY_SAFE);
		}
		now.keys().filter((set) -> set.state().isHeld()).ifPresent((set) -> may.addAll(KeyOperations.ofHeld(caller)));
		now.keys().filter((set) -> set.isOf(caller.units())).ifPresent((set) -> {
			may.addAll(KeyOperations.of(set, caller));
			may.addAll(withoutKeys(set, now, caller));
		});
		now.safe().ifPresent((one) -> may.addAll(onSafe(one, now, caller)));
		now.installation().ifPresent((one) -> may.addAll(onInstallation(one, caller)));
		if (now.installation().filter((one) -> one.state().isInstalled()).isPresent()) {
			may.add(Operation.REPORT_FAULT);
		}
		if (hasPlan(caller) && now.installation().isPresent()) {
			may.add(Operation.ALARM_PLAN);
		}
		return List.copyOf(may);
	}

	private List<String> withoutKeys(KeySetFile set, CaseNow now, Caller caller) {
		var rule = agreements.rule(set);
		if (rule.isEmpty() || !set.state().mayBecome(KeySetState.EXCEPTION_NO_KEYS)) {
			return List.of();
		}
		var may = new ArrayList<String>();
		boolean urgent = now.application().filter(ApplicationFile::urgent).isPresent();
		if (urgent && (caller.has("planner") || caller.has("alarm-staff"))) {
			may.add(Operation.AGREE_WITHOUT_KEYS);
		}
		if (caller.has(rule.get().approvedBy().key())
				&& agreements.of(set.caseId()).filter((one) -> one.approvedAt() == null).isPresent()) {
			may.add(Operation.APPROVE_WITHOUT_KEYS);
		}
		return may;
	}

	private boolean mayGrantMore(CaseNow now) {
		return now.decision().filter((one) -> one.state().isRunning() && !support.more(one).isEmpty()).isPresent()
				&& now.assignments()
					.stream()
					.anyMatch((one) -> one.state().isDistributed() && one.state() != AssignmentState.ENDED);
	}

	private static List<String> onDecision(DecisionFile one) {
		return switch (one.state()) {
			case ACTIVE_OPEN_ENDED, ACTIVE_TIME_LIMITED -> one.grounds().isEmpty() ? List.of(Operation.START_ENDING)
					: List.of(Operation.START_ENDING, Operation.REVOKE);
			case ENDING -> List.of(Operation.END_DECISION);
			case ENDED, REVOKED, EXPIRED -> List.of();
		};
	}

	private List<String> onApplication(ApplicationFile one) {
		var may = new ArrayList<String>();
		boolean urgencyIsKnown = routines.version(one.routineVersion()).installation().urgently() != null;
		boolean lives = one.state() != ApplicationState.REFUSED && one.state() != ApplicationState.WITHDRAWN;
		if (urgencyIsKnown && lives && !one.urgent() && withdrawing.isPossible(one)) {
			may.add(Operation.ASSESS_URGENT);
		}
		if (withdrawing.isPossible(one)) {
			may.add(Operation.WITHDRAW);
		}
		var rules = applications.rules(one);
		if (!one.state().isOver()
				&& rules.information().stream().anyMatch((item) -> !one.given().contains(item.key()))) {
			may.add(Operation.INFORM);
		}
		boolean mayOpen = one.state() == ApplicationState.SUBMITTED || one.state() == ApplicationState.MANUAL_REQUIRED;
		if (mayOpen && gates.missing(one.caseId(), Event.INVESTIGATION_OPENED, null).isEmpty()) {
			may.add(Operation.INVESTIGATE);
		}
		if (one.state() == ApplicationState.UNDER_INVESTIGATION
				&& rules.missing(Before.DECISION, one.given()).isEmpty()) {
			may.add(Operation.DECIDE);
		}
		return may;
	}

	/** Where nobody gets the alarm without a key safe, and it is not on the wall. */
	private boolean mayRefuseKeySafe(CaseNow now) {
		return now.application()
			.filter((one) -> one.state() != ApplicationState.REFUSED && one.state() != ApplicationState.WITHDRAWN)
			.filter((one) -> routines.version(one.routineVersion()).access() instanceof KeySafe rules
					&& rules.refusedMeansNoAlarm() != null)
			.isPresent() && now.safe().filter((one) -> !one.state().mayBecome(KeySafeState.CANCELLED)).isEmpty();
	}

	private List<String> onSafe(KeySafeFile one, CaseNow now, Caller caller) {
		var may = new ArrayList<String>();
		if (one.asksForPlace() && caller.has("unit-head")) {
			may.add(Operation.AGREE_PLACEMENT);
		}
		var rules = routines.version(one.routineVersion()).installation();
		if (!caller.has(rules.role().key())) {
			return may;
		}
		if (!one.state().isMounted() && one.state() != KeySafeState.CANCELLED && !one.asksForPlace()) {
			may.add(Operation.ASK_PLACEMENT);
		}
		if (one.state() == KeySafeState.ORDERED || one.state() == KeySafeState.REFUSED_BY_OWNER) {
			may.add(Operation.OWNER_ANSWER);
		}
		boolean booked = one.state().isBooked() && !one.state().isMounted();
		boolean bookable = one.state() == KeySafeState.OWNER_APPROVED || booked;
		if (bookable && gates.missing(now.caseId(), Event.KEY_SAFE_BOOKED, null).isEmpty()) {
			may.add(Operation.BOOK_KEY_SAFE);
		}
		if (booked && gates.missing(now.caseId(), Event.KEY_SAFE_MOUNTED, null).isEmpty()) {
			may.add(Operation.MOUNT_KEY_SAFE);
		}
		if (one.state().isMounted()) {
			may.add(Operation.DOCUMENT_KEY_SAFE);
		}
		return may;
	}

	private List<String> onInstallation(InstallationFile one, Caller caller) {
		var may = new ArrayList<String>();
		var routine = routines.version(one.routineVersion());
		var rules = routine.installation();
		if (one.state() == InstallationState.WAITING_ACCESS && rules.ready() == Ready.SAID && caller.has("planner")
				&& gates.missing(one.caseId(), Event.READY_FOR_INSTALLATION, null).isEmpty()) {
			may.add(Operation.READY);
		}
		if (!caller.has(rules.role().key()) || !caller.units().contains(one.unit())) {
			return may;
		}
		boolean sameVisit = routine.access() instanceof KeySafe safe && safe.sameVisitAsAlarm();
		if (one.state().isToBeDone() && !sameVisit) {
			may.add(Operation.BOOK_INSTALLATION);
		}
		if (one.state() == InstallationState.BOOKED) {
			may.add(Operation.DEVICE);
			if (one.testAlarmAt() != null) {
				may.add(Operation.COMPLETE_INSTALLATION);
			}
		}
		return may;
	}

	private static boolean hasPlan(Caller caller) {
		return caller.has("alarm-staff") || caller.has("planner") || caller.has("technician")
				|| caller.has("home-care");
	}

}
