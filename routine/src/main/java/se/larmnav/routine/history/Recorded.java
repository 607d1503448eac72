package se.larmnav.routine.history;

import java.time.Instant;

/**
 * Something that was recorded, with the facts that were known then. Each capability
 * brings its own kinds, and a {@link Judge} for them.
 */
public interface Recorded {

	/** What it is about, such as the number of a case; never a person. */
	String subject();

	/** When it was. */
	Instant at();

}
