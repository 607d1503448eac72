package se.larmnav.routine.guarantee;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Role;

/**
 * What is made of a broken promise.
 *
 * @param what a mark on the alarm, or a deviation that must be written
 * @param writtenBy who of the unit writes the deviation
 * @param by which unit's; only for a deviation
 */
public record Otherwise(What what, @Nullable By by, @Nullable Role writtenBy) {

	/** A mark, or a deviation (avvikelse). */
	public enum What {

		MARK, DEVIATION

	}

	/** Whose deviation it is. */
	public enum By {

		/** The unit to which the alarm was sent, or would have been. */
		DISPATCHED_UNIT,

		/** The one who answers alarms. */
		ALARM_RECEPTION

	}

	public Otherwise {
		if ((what == What.DEVIATION) != (by != null && writtenBy != null)) {
			throw new IllegalArgumentException("'by' and 'written-by' for a deviation, and only then");
		}
	}

}
