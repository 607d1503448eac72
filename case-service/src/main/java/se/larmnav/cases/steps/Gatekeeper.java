package se.larmnav.cases.steps;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.Gates;
import se.larmnav.routine.Missing;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Refusal;

/** Keeps the routine's gates. */
@Component
class Gatekeeper implements Gates {

	/** Looked up late: those who are asked about a case are those who ask at the gate. */
	private final ObjectProvider<CaseConditions> conditions;

	private final ObjectProvider<CaseRoutine> routine;

	Gatekeeper(ObjectProvider<CaseConditions> conditions, ObjectProvider<CaseRoutine> routine) {
		this.conditions = conditions;
		this.routine = routine;
	}

	@Override
	public List<Missing> missing(UUID caseId, Event transition, @Nullable UUID assignment) {
		return routine.getObject().of(caseId).missing(transition, conditions.getObject().in(caseId, assignment));
	}

	@Override
	public void demand(UUID caseId, Event transition, @Nullable UUID assignment) {
		var missing = missing(caseId, transition, assignment);
		if (!missing.isEmpty()) {
			throw Refusal.conflict("something-is-missing")
				.with("transition", transition.key())
				.with("missing",
						missing.stream()
							.map((one) -> new Lacking(one.key(), one.text(), one.source().text()))
							.distinct()
							.toList());
		}
	}

	/**
	 * What is missing, as the answer says it: a key for programs, a text for people, and
	 * where it is decided.
	 */
	record Lacking(String key, String text, String source) {
	}

}
