package se.larmnav.routine.trace;

/** The version of the rules as they are programmed. */
public final class RuleCode {

	/**
	 * Raised whenever the same routine and the same facts can give another answer, or the
	 * same answer in other bytes; a test holds kept traces against it.
	 */
	public static final int VERSION = 3;

	private RuleCode() {
	}

}
