package se.larmnav.routine.guarantee;

import java.time.Instant;

import se.larmnav.routine.Source;

/** How a promise stands. */
public sealed interface Assessment {

	/** When it runs, or ran, out. */
	Instant due();

	/** Kept. */
	record InTime(Instant due, Instant at) implements Assessment {
	}

	/** Not done yet, and not late. */
	record Waiting(Instant due) implements Assessment {
	}

	/** Not kept, while something was declared in which that does not count. */
	record Exempt(Instant due, Source source) implements Assessment {
	}

	/** Broken. */
	record Late(Instant due, Otherwise otherwise, Source source) implements Assessment {
	}

}
