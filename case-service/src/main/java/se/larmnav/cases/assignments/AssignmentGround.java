package se.larmnav.cases.assignments;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
	public String name() {
		return "assignment";
	}

	@Override
	public Set<UUID> among(Collection<CaseFile> files, Caller caller) {
		var acknowledging = new HashMap<Integer, Boolean>();
		return book.findByCaseIdInOrderByPosition(files.stream().map(CaseFile::id).toList())
			.stream()
			.map(Assignment::file)
			.filter((one) -> isOf(one, caller) || (one.state().isDistributed()
					&& acknowledging.computeIfAbsent(one.routineVersion(), (of) -> acknowledges(of, caller))))
			.map(AssignmentFile::caseId)
			.collect(Collectors.toSet());
	}

	private static boolean isOf(AssignmentFile one, Caller caller) {
		return one.state() != AssignmentState.DRAFT
				&& (caller.has("visit-planner") || Arrays.stream(AssignmentOperations.RECEIVERS).anyMatch(caller::has))
				&& (contains(caller, one.receiver()) || contains(caller, one.unit()));
	}

	private static boolean contains(Caller caller, @org.jspecify.annotations.Nullable String unit) {
		return unit != null && caller.units().contains(unit);
	}

	private boolean acknowledges(int routineVersion, Caller caller) {
		Role role = routines.version(routineVersion).assignments().acknowledgedBy();
		return role != null && caller.has(role.key());
	}

}
