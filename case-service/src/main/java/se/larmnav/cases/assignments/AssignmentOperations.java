package se.larmnav.cases.assignments;

import java.util.ArrayList;
import java.util.List;

import se.larmnav.cases.register.Gates;
import se.larmnav.contract.cases.Operation;
import se.larmnav.routine.Role;
import se.larmnav.routine.assignment.AssignmentRules;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;

/** What a caller may do with an assignment as it is now. */
public final class AssignmentOperations {

	/** Who takes assignments at a unit, and passes them on. */
	static final String[] RECEIVERS = { "planner", "technician", "alarm-staff", "home-care", "unit-head" };

	private AssignmentOperations() {
	}

	/** By the names of the operations; the routine's gate says whether it may be sent. */
	public static List<String> of(AssignmentFile file, Caller caller, AssignmentRules rules, Gates gates) {
		var may = new ArrayList<String>();
		if (file.state() == AssignmentState.DRAFT && caller.has(Role.DECISION_MAKER.key())) {
			if (!file.locked()) {
				may.add(Operation.LOCK);
			}
			if (file.receiver() != null && gates.missing(file.caseId(), Event.ASSIGNMENT_SENT, file.id()).isEmpty()) {
				may.add(Operation.SEND);
			}
		}
		boolean runs = file.state() != AssignmentState.DRAFT && file.state() != AssignmentState.RECALLED
				&& file.state() != AssignmentState.ENDED;
		if (runs && file.isService() && caller.has(Role.DECISION_MAKER.key())) {
			may.add(Operation.UPDATE_ASSIGNMENT);
		}
		if (isReceiver(file, caller)) {
			if (file.state() == AssignmentState.SENT) {
				may.add(Operation.RECEIVE);
			}
			if (file.state() == AssignmentState.INSTALLED && file.isService()) {
				may.add(Operation.DISTRIBUTE);
			}
		}
		var acknowledging = rules.acknowledgedBy();
		if (file.state() == AssignmentState.DISTRIBUTED && acknowledging != null && caller.has(acknowledging.key())) {
			may.add(Operation.ACKNOWLEDGE);
		}
		return may;
	}

	/** Whether the caller works at the unit to which it was sent. */
	static boolean isReceiver(AssignmentFile file, Caller caller) {
		return file.receiver() != null && caller.units().contains(file.receiver())
				&& java.util.Arrays.stream(RECEIVERS).anyMatch(caller::has);
	}

}
