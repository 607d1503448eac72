package se.larmnav.routine.example;

import java.util.Map;

import se.larmnav.routine.Routine;

/** Tries what a refusal and a revocation rest on. */
final class DecisionTrials {

	private final Routine routine;

	DecisionTrials(Routine routine) {
		this.routine = routine;
	}

	Map<String, Trial> byRule() {
		return Map.of("decision.appeal", this::appeal, "decision.revocation", this::revocation, "decision.criteria",
				(given) -> Words.listed(this.routine.decisions().criteria().stream().map((one) -> one.key()).toList()));
	}

	private String appeal(Given given) {
		return WatchingTrials.there(this.routine.decisions().appeal(), "decision.appeal")
			.lastDay(given.day("decided"))
			.toString();
	}

	private String revocation(Given given) {
		var ground = this.routine.decisions()
			.ground(given.text("ground"))
			.orElseThrow(() -> new IllegalArgumentException("no such ground here"));
		var lacking = ground.lacks(Integer.parseInt(given.text("attempts")));
		return lacking == null ? "allowed" : lacking.key();
	}

}
