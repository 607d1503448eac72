package se.larmnav.cases.steps;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.assignments.Assignments;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.facts.Facts;
import se.larmnav.cases.household.Households;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.keys.Keys;
import se.larmnav.cases.keys.WithoutKeysAgreements;
import se.larmnav.cases.keysafes.KeySafes;
import se.larmnav.cases.people.People;
import se.larmnav.cases.plans.AlarmPlans;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.routine.step.Circumstances;
import se.larmnav.routine.step.Condition;
import se.larmnav.tenancy.Routines;

/** Answers what holds in a case just now. */
@Component
class CaseConditions {

	final CaseRegister register;

	final People people;

	final Facts facts;

	final Applications applications;

	final Decisions decisions;

	final Households households;

	final Assignments assignments;

	final Keys keys;

	final WithoutKeysAgreements agreements;

	final KeySafes safes;

	final AlarmPlans plans;

	final Installations installations;

	final Routines routines;

	final Clock clock;

	CaseConditions(CaseRegister register, People people, Facts facts, Applications applications, Decisions decisions,
			Households households, Assignments assignments, Keys keys, WithoutKeysAgreements agreements, KeySafes safes,
			AlarmPlans plans, Installations installations, Routines routines, Clock clock) {
		this.register = register;
		this.people = people;
		this.facts = facts;
		this.applications = applications;
		this.decisions = decisions;
		this.households = households;
		this.assignments = assignments;
		this.keys = keys;
		this.agreements = agreements;
		this.safes = safes;
		this.plans = plans;
		this.installations = installations;
		this.routines = routines;
		this.clock = clock;
	}

	/** The circumstances of a case, or of one of its assignments, as they are now. */
	Circumstances in(UUID caseId, @Nullable UUID assignment) {
		return new CaseCircumstances(this, caseId, assignment);
	}

	/** Every condition that holds in these circumstances. */
	static Set<Condition> holding(Circumstances circumstances) {
		var holding = EnumSet.allOf(Condition.class);
		holding.removeIf((condition) -> !circumstances.holds(condition));
		return holding;
	}

}
