package se.larmnav.tenants.leaving;

/**
 * A named stage of a deletion; it may be executed again, whatever it had come to.
 */
interface DepartureStage {

	String name();

	/** Takes away what is left; throws {@link CannotGoOn} when it cannot now. */
	void execute(Leaver leaver);

	/** A stage cannot be done now, for a reason that tells nothing about a person. */
	final class CannotGoOn extends RuntimeException {

		private static final long serialVersionUID = 1L;

		CannotGoOn(String reason) {
			super(reason);
		}

	}

}
