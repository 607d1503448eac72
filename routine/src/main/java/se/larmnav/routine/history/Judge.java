package se.larmnav.routine.history;

/**
 * Judges what was recorded of one subject by one routine; it may remember what it has
 * seen.
 */
@FunctionalInterface
public interface Judge {

	/** Says what it makes of it on its course; passes by what is not its to judge. */
	void judge(Recorded recorded);

	/** Makes a judge for each subject. */
	@FunctionalInterface
	interface Maker {

		/** A judge who has seen nothing yet. */
		Judge on(Course course);

	}

}
