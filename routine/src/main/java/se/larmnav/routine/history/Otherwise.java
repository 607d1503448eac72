package se.larmnav.routine.history;

import org.jspecify.annotations.Nullable;

/**
 * Something that would have gone otherwise.
 *
 * @param was what the routine in force makes; null for what would have come besides
 * @param would what the draft makes; null for what would not have come
 * @param sentence the same in Swedish, without personal facts
 */
public record Otherwise(How how, String subject, @Nullable Outcome was, @Nullable Outcome would, String sentence) {

	/** In what way. */
	public enum How {

		ADDED, REMOVED, LATER, EARLIER, OTHERWISE

	}

}
