package se.larmnav.routine.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a routine makes of something recorded.
 *
 * @param escalated whether it follows because a time has run out
 * @param what its kind, such as cannot-be-carried-out
 * @param text what it is, in Swedish
 * @param who does it or is told it, in Swedish
 * @param due when it must be done, if it must
 * @param facts what it carries
 */
public record Outcome(String subject, Instant at, Kind kind, boolean escalated, String what, String text, String who,
		@Nullable LocalDate due, List<String> facts) {

	/** What kind of outcome it is. */
	public enum Kind {

		DECIDED, TOLD, WORK, WATCH, DOCUMENT,

		/** A transition that the routine refuses. */
		STOPPED,

		/** Where an alarm stands among others. */
		RANKED(true),

		/** An alarm goes to a unit. */
		SENT(true),

		/** Nobody of the unit has taken it in time. */
		NOT_TAKEN(true),

		/** It is told once more that nobody answers. */
		REMINDED(true),

		/** A promise was kept; said to be counted, and never a difference by itself. */
		KEPT(true),

		/** A promise was broken. */
		MISSED(true),

		/** A promise was not kept while that does not count. */
		EXCEPTED(true),

		/** A deviation that somebody must write. */
		DEVIATION(true);

		private final boolean timed;

		Kind() {
			this(false);
		}

		Kind(boolean timed) {
			this.timed = timed;
		}

		/** Whether minutes matter and not only days. */
		boolean isTimed() {
			return this.timed;
		}

	}

	public Outcome {
		facts = List.copyOf(facts);
	}

}
