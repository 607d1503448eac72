package se.larmnav.routine.dispatch;

import java.util.List;

import se.larmnav.routine.Source;

/**
 * What is said when an alarm is closed (block {@code closing}).
 *
 * @param reasons why the person alarmed
 * @param outcomes what came of it
 * @param actions what a responder did
 * @param ways how it was done, and whether its time is charged (AMD-09)
 */
public record Closing(List<Choice> reasons, List<Choice> outcomes, List<Choice> actions, List<Way> ways,
		Source source) {

	/** Something to choose, with its Swedish label. */
	public record Choice(String key, String label) {
	}

	/** A way of acting. */
	public record Way(String key, String label, boolean charged) {
	}

	public Closing {
		if (reasons.isEmpty() || outcomes.isEmpty() || actions.isEmpty() || ways.isEmpty()) {
			throw new IllegalArgumentException("at least one of each");
		}
		reasons = List.copyOf(reasons);
		outcomes = List.copyOf(outcomes);
		actions = List.copyOf(actions);
		ways = List.copyOf(ways);
	}

	/** Whether the time of an alarm that was acted on this way is charged. */
	public boolean charges(String way) {
		return this.ways.stream().anyMatch((one) -> one.key().equals(way) && one.charged());
	}

}
