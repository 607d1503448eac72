package se.larmnav.routine.check;

import java.util.List;

import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.organisation.Unit;

/** Who there is in an organisation to do or hear something. */
record Staff(Organisation organisation) {

	static Staff of(Organisation organisation) {
		return new Staff(organisation);
	}

	/** The units that a target can mean: one, or one in each area. */
	List<Unit> units(Target target) {
		return this.organisation.areas()
			.stream()
			.map(AlarmArea::id)
			.flatMap((area) -> this.organisation.unitOf(target, area).stream())
			.distinct()
			.toList();
	}

	boolean has(Role role) {
		return this.organisation.staff().stream().anyMatch((one) -> one.roles().contains(role));
	}

	boolean has(Role role, Unit unit) {
		return in(unit).stream().anyMatch((one) -> one.roles().contains(role));
	}

	/** How many of a unit may be sent to an alarm. */
	long responders(Unit unit) {
		return in(unit).stream()
			.filter((one) -> one.roles().contains(Role.HOME_CARE) || one.roles().contains(Role.ALARM_STAFF))
			.count();
	}

	boolean hasAnybody(Unit unit) {
		return !in(unit).isEmpty();
	}

	/** Whoever works in the unit, in a part of it or in the unit that it is a part of. */
	private List<StaffMember> in(Unit unit) {
		return this.organisation.staff()
			.stream()
			.filter((one) -> one.units()
				.stream()
				.anyMatch((id) -> id.equals(unit.id()) || id.equals(unit.partOf()) || isPart(id, unit)))
			.toList();
	}

	private boolean isPart(String id, Unit whole) {
		return this.organisation.unit(id).filter((one) -> whole.id().equals(one.partOf())).isPresent();
	}

}
