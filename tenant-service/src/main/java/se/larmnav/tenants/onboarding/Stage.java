package se.larmnav.tenants.onboarding;

/**
 * A named stage of onboarding. It may be executed again whatever it had come to, and
 * cancelled whether or not it had begun.
 */
interface Stage {

	String name();

	/** Makes what is missing; throws {@link StageFailed} when it cannot now. */
	void execute(Newcomer newcomer);

	/** Takes away what it made. */
	default void cancel(Newcomer newcomer) {
	}

}
