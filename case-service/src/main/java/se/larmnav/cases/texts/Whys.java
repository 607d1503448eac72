package se.larmnav.cases.texts;

import java.util.List;

import se.larmnav.contract.Why;
import se.larmnav.routine.Explanation;
import se.larmnav.routine.Routine;

/** Turns a rule's explanation into the answer to "Varför?" (PLT-AUT-01). */
public final class Whys {

	private Whys() {
	}

	/** What a rule of this routine says of itself. */
	public static Why of(Routine routine, Explanation said) {
		var facts = said.facts()
			.stream()
			.map((fact) -> new Why.Fact(fact.name(), fact.value(), fact.from(), fact.at()))
			.toList();
		return new Why(said.rule(), said.source().text(), routine.version(), routine.validFrom().toString(), facts,
				said.source().assumption());
	}

	/** A rule that adds the facts of others to its own. */
	public static Why of(Routine routine, Explanation said, List<Explanation> others) {
		var all = new java.util.ArrayList<>(said.facts());
		others.forEach((other) -> all.addAll(other.facts()));
		return of(routine, new Explanation(said.rule(), said.source(), all));
	}

}
