package se.larmnav.alarms.hometests;

/** What can come of a test alarm in a home. */
enum TestResult {

	OK, FAILED, NOT_REACHED, CONTACTED_RELATIVES, CONTACTED_NURSE, FOLLOWED_ROUTINE;

	TestState leadsTo() {
		return switch (this) {
			case OK -> TestState.DONE_OK;
			case FAILED -> TestState.DONE_FAILED;
			case NOT_REACHED -> TestState.NOT_REACHED;
			case CONTACTED_RELATIVES, CONTACTED_NURSE -> TestState.CONTACTED;
			case FOLLOWED_ROUTINE -> TestState.MISSING_ROUTINE;
		};
	}

	/** Whether it is nothing without words (LJU-TST-10). */
	boolean needsWords() {
		return this == FAILED || this == CONTACTED_RELATIVES || this == CONTACTED_NURSE || this == FOLLOWED_ROUTINE;
	}

}
