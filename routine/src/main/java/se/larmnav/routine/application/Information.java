package se.larmnav.routine.application;

import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;

/**
 * Something that a person must be told or given.
 *
 * @param key stable name for programs
 * @param label in Swedish
 */
public record Information(@Identifies String key, String label, How how, Before before, Source source) {

	/** Told, or handed over as a thing. */
	public enum How {

		TOLD, HANDED_OVER

	}

	/** The stage that it stops. */
	public enum Before {

		/** The application cannot come in without it. */
		SUBMISSION,

		/** The investigation cannot be opened without it. */
		INVESTIGATION,

		/** The decision cannot be made without it. */
		DECISION,

		/** The alarm is not installed without it. */
		INSTALLED

	}

}
