package se.larmnav.cases.assignments;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.Ground;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Routines;

/**
 * A unit sees what is assigned to it, once it is sent; who acknowledges sees what is
 * distributed. Operators of the same unit see alarms, not cases.
 */
@Component
@Order(20)
class AssignmentGround implements Ground {

	private final AssignmentBook book;

	private final Routines routines;

	AssignmentGround(AssignmentBook book, Routines routines) {
		this.book = book;
		this.routines = routines;
	}

	@Override
	public Optional<String> of(CaseFile file, Caller caller) {
		return book.findByCaseIdOrderByPosition(file.id())
			.stream()
			.map(Assignment::file)
			.filter((one) -> isOf(one, caller) || isToAcknowledge(one, caller))
			.map((one) -> "assignment")
			.findFirst();
	}

	private static boolean isOf(AssignmentFile one, Caller caller) {
		return one.state() != AssignmentState.DRAFT
				&& (caller.has("visit-planner") || Arrays.stream(AssignmentOperations.RECEIVERS).anyMatch(caller::has))
				&& (contains(caller, one.receiver()) || contains(caller, one.unit()));
	}

	private static boolean contains(Caller caller, @org.jspecify.annotations.Nullable String unit) {
		return unit != null && caller.units().contains(unit);
	}

	private boolean isToAcknowledge(AssignmentFile one, Caller caller) {
		Role role = routines.version(one.routineVersion()).assignments().acknowledgedBy();
		return role != null && caller.has(role.key()) && one.state().isDistributed();
	}

}
