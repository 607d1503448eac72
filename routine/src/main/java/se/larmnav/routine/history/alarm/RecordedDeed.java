package se.larmnav.routine.history.alarm;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an alarm.
 *
 * @param at when it was
 * @param told when it was known here: a step may be told later than it happened
 * @param byClock whether the routine brought it about by itself
 * @param errand to whom it was sent, or who had taken it; null for what is about none
 */
public record RecordedDeed(What what, Instant at, Instant told, boolean byClock, @Nullable RecordedErrand errand) {

	/** What can be recorded of an alarm. */
	public enum What {

		/** It came in, or came in anew when the help had gone. */
		RECEIVED,

		/** Somebody who answers alarms took it. */
		ANSWERED,

		/** It was taken back from the unit. */
		RECALLED,

		/** It was sent to a unit. */
		DISPATCHED,

		/** Somebody of the unit took it. */
		ACKNOWLEDGED,

		/** Nobody of the unit took it in time. */
		NOT_ACKNOWLEDGED,

		/** Fewer than go together took it in time. */
		RESPONDERS_MISSING,

		/** It was told that nobody answers. */
		UNANSWERED,

		/** The unit was there. */
		ON_SITE,

		/** The unit had done what it did. */
		ACTED,

		/** A promise was broken. */
		PROMISE_BROKEN,

		/** A promise was not kept while that did not count. */
		PROMISE_NOT_COUNTED,

		/** It was documented. */
		CLOSED;

		/** The same in Swedish. */
		public String inSwedish() {
			return AlarmJudge.SENTENCES.of("deed-" + name());
		}

	}

	/**
	 * An errand as it stood then.
	 *
	 * @param unit by its id
	 * @param channel APP or PHONE
	 * @param responders how many go together
	 * @param lacks how many of them had not taken it yet
	 * @param passed how many of the routine's chain had had it, with this one
	 * @param asNamed whether it was the unit that the routine named then
	 */
	public record RecordedErrand(String unit, String channel, int responders, int lacks, int passed, boolean asNamed) {
	}

}
