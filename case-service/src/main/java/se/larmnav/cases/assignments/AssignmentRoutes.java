package se.larmnav.cases.assignments;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.routine.assignment.AssignmentRule;
import se.larmnav.routine.assignment.AssignmentRules;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/**
 * Where assignments go: by the routine's rule, the organisation and the area of the home.
 */
@Component
class AssignmentRoutes {

	private final CaseRegister register;

	private final Routines routines;

	private final Organisations organisations;

	AssignmentRoutes(CaseRegister register, Routines routines, Organisations organisations) {
		this.register = register;
		this.routines = routines;
		this.organisations = organisations;
	}

	/** To whom it is sent; null as long as the area that decides it is unknown. */
	@Nullable String firstReceiver(AssignmentRule rule, @Nullable String area) {
		return organisations.current().unitOf(rule.firstReceiver(), area).map(Unit::id).orElse(null);
	}

	/** The area of the home: as it is told now, or as the case has it. */
	@Nullable String area(Distribution told, CaseFile file) {
		if (told.area() == null) {
			return file.area();
		}
		place(file.id(), told.area());
		return told.area();
	}

	/** Says in which area the home lies. */
	void place(UUID caseId, String area) {
		if (organisations.current().area(area).isEmpty()) {
			throw Refusal.invalid("/area", "unknown");
		}
		register.liesIn(caseId, area);
	}

	String areaName(String area) {
		return organisations.current().area(area).map(AlarmArea::name).orElse(area);
	}

	/**
	 * The unit that shall act: day by the area's group, night by its patrol (LJU-ASG-10);
	 * or one that somebody has chosen, if it carries out assignments.
	 */
	Unit finalReceiver(Distribution told, AssignmentFile file, @Nullable String area) {
		var organisation = organisations.current();
		if (told.unit() != null) {
			var chosen = organisation.unit(told.unit()).orElseThrow(() -> Refusal.invalid("/unit", "unknown"));
			if (!organisation.performs(chosen)) {
				throw Refusal.invalid("/unit", "not-a-performer");
			}
			return chosen;
		}
		var target = rule(file).finalReceiver();
		var unit = target == null ? organisation.unit(String.valueOf(file.receiver()))
				: organisation.unitOf(target, area);
		return unit.orElseThrow(() -> Refusal.invalid("/area", "needed"));
	}

	/** Only the unit to which it was sent takes it and passes it on. */
	static void demandReceiver(AssignmentFile file) {
		var caller = Caller.current();
		caller.require(AssignmentOperations.RECEIVERS);
		if (!AssignmentOperations.isReceiver(file, caller)) {
			throw Refusal.notAllowed("assignment-not-yours");
		}
	}

	String unitName(@Nullable String unit) {
		return unit == null ? "" : organisations.current().unit(unit).map(Unit::name).orElse(unit);
	}

	AssignmentRule rule(AssignmentFile file) {
		return rules(file).of(file.kind()).orElseThrow();
	}

	AssignmentRules rules(AssignmentFile file) {
		return routines.version(file.routineVersion()).assignments();
	}

}
