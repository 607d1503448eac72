package se.larmnav.routine.decision;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;

/**
 * A service item (insats) under the decision.
 *
 * @param key stable name, to which assignments point
 * @param name its registered name
 * @param sharedHouseholdName its name for the second person of a shared household
 * (LJU-DEC-05)
 */
public record ServiceItem(@Identifies String key, String name, @Nullable String sharedHouseholdName, Source source) {

	/** The name to register. */
	public String name(boolean sharedHousehold) {
		if (!sharedHousehold) {
			return this.name;
		}
		if (this.sharedHouseholdName == null) {
			throw new IllegalArgumentException("households are not shared here");
		}
		return this.sharedHouseholdName;
	}

}
