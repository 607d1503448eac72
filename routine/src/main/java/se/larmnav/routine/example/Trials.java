package se.larmnav.routine.example;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import se.larmnav.routine.Routine;
import se.larmnav.routine.organisation.Organisation;

/** Tries examples against a routine. */
public final class Trials {

	private final Map<String, Trial> trials = new TreeMap<>();

	public Trials(Routine routine, Organisation organisation) {
		this.trials.putAll(new ApplicationTrials(routine).byRule());
		this.trials.putAll(new CaseTrials(routine, organisation).byRule());
		this.trials.putAll(new DecisionTrials(routine).byRule());
		this.trials.putAll(new AccessTrials(routine).byRule());
		this.trials.putAll(new AlarmTrials(routine, organisation).byRule());
		this.trials.putAll(new WatchingTrials(routine).byRule());
		this.trials.putAll(new FollowUpTrials(routine).byRule());
		this.trials.putAll(new StepTrials(routine).byRule());
	}

	/** Tries one example. */
	public Tried run(Example example) {
		var trial = this.trials.get(example.rule());
		if (trial == null) {
			return new Tried(example, "unknown rule; expected one of " + String.join(", ", this.trials.keySet()));
		}
		var given = new Given(example.given());
		try {
			String found = trial.of(given);
			var unused = given.unused();
			return new Tried(example, unused.isEmpty() ? found : "the rule does not use " + String.join(", ", unused));
		}
		catch (IllegalArgumentException | java.time.DateTimeException wrong) {
			return new Tried(example, "wrong: " + wrong.getMessage());
		}
	}

	/** Tries examples in their order. */
	public List<Tried> run(List<Example> examples) {
		return examples.stream().map(this::run).toList();
	}

}
