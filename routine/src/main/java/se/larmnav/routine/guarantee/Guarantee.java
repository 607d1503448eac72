package se.larmnav.routine.guarantee;

import org.jspecify.annotations.Nullable;

/**
 * What the municipality promises about an alarm (block {@code guarantee}; without the
 * block times are measured and nothing is promised).
 *
 * @param answer how soon it is answered
 * @param action how soon somebody acts
 */
public record Guarantee(@Nullable Promise answer, @Nullable Promise action) {

	public Guarantee {
		if (answer == null && action == null) {
			throw new IllegalArgumentException("answer, action or both");
		}
	}

}
