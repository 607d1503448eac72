package se.larmnav.routine.guarantee;

import java.util.Optional;

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

	/**
	 * A deviation that must be written.
	 *
	 * @param by who of the unit writes it
	 */
	public record Owed(String unit, Role by) {
	}

	public Otherwise {
		if ((what == What.DEVIATION) != (by != null && writtenBy != null)) {
			throw new IllegalArgumentException("'by' and 'written-by' for a deviation, and only then");
		}
	}

	/**
	 * The deviation that must be written, if one must. Where nobody was sent and nobody
	 * can be named, those who answer alarms must say why.
	 * @param unit to which the alarm was sent, or would have been; null when nobody knows
	 * @param reception the unit that answers alarms
	 */
	public Optional<Owed> owed(@Nullable String unit, String reception) {
		if (this.what != What.DEVIATION || this.writtenBy == null) {
			return Optional.empty();
		}
		if (this.by == By.ALARM_RECEPTION) {
			return Optional.of(new Owed(reception, this.writtenBy));
		}
		return Optional.of((unit == null) ? new Owed(reception, Role.OPERATOR) : new Owed(unit, this.writtenBy));
	}

}
