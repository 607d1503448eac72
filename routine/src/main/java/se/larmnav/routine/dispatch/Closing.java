package se.larmnav.routine.dispatch;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;

/**
 * What is said when an alarm is closed (block {@code closing}).
 *
 * @param reasons why the person alarmed
 * @param outcomes what came of it
 * @param actions what a responder did
 * @param visitRegistration how a visit is registered, if that is decided
 * @param ways how it was done, and whether its time is charged (AMD-09)
 */
public record Closing(List<Choice> reasons, List<Choice> outcomes, List<Choice> actions, List<Way> ways,
		@Nullable VisitRegistration visitRegistration, Source source) {

	/** Something to choose, with its Swedish label. */
	public record Choice(@Identifies String key, String label) {
	}

	/** A way of acting. */
	public record Way(@Identifies String key, String label, boolean charged) {
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
