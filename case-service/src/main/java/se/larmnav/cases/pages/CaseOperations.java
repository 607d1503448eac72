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
import se.larmnav.cases.forms.SignedForms;
import se.larmnav.cases.plans.CarePlans;
import se.larmnav.cases.register.Gates;
import se.larmnav.contract.cases.Operation;
import se.larmnav.routine.application.Information.Before;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/** What the caller may do in a case now; asked once, so that no screen has to try. */
@Component
class CaseOperations {

	private final Applications applications;

	private final Withdrawing withdrawing;

	private final HomeOperations inTheHome;

	private final DecisionSupport support;

	private final EndingAssignments ending;

	private final AreaQuestions questions;

	private final CarePlans plans;

	private final SignedForms forms;

	private final Clock clock;

	private final Organisations organisations;

	private final Routines routines;

	private final Gates gates;

	CaseOperations(Applications applications, Withdrawing withdrawing, HomeOperations inTheHome,
			DecisionSupport support, EndingAssignments ending, AreaQuestions questions, CarePlans plans,
			SignedForms forms, Clock clock, Organisations organisations, Routines routines, Gates gates) {
		this.applications = applications;
		this.withdrawing = withdrawing;
		this.inTheHome = inTheHome;
		this.support = support;
		this.ending = ending;
		this.questions = questions;
		this.plans = plans;
		this.forms = forms;
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
		if (!forms.all().isEmpty()) {
			may.add(Operation.KEEP_FORM);
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
		may.addAll(inTheHome.of(now, caller));
		return List.copyOf(may);
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

}
