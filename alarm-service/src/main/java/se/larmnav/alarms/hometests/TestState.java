package se.larmnav.alarms.hometests;

import java.util.List;

/** Where a test alarm in a home stands, requirements.md Z2.12. */
enum TestState {

	/** In the group's schedule. */
	PLANNED,
	/** Nobody opened or answered. */
	NOT_REACHED,
	/** A relative or the nurse has been asked. */
	CONTACTED,
	/** The chain works. */
	DONE_OK,
	/** It does not: the technicians have it. */
	DONE_FAILED,
	/** The routine for a person who cannot be reached has been started. */
	MISSING_ROUTINE;

	/** What may be written now. */
	List<TestResult> mayBeGiven() {
		return switch (this) {
			case PLANNED -> List.of(TestResult.OK, TestResult.FAILED, TestResult.NOT_REACHED);
			case NOT_REACHED ->
				List.of(TestResult.OK, TestResult.FAILED, TestResult.CONTACTED_RELATIVES, TestResult.CONTACTED_NURSE);
			case CONTACTED -> List.of(TestResult.OK, TestResult.FAILED, TestResult.CONTACTED_RELATIVES,
					TestResult.CONTACTED_NURSE, TestResult.FOLLOWED_ROUTINE);
			case DONE_OK, DONE_FAILED, MISSING_ROUTINE -> List.of();
		};
	}

	boolean isOver() {
		return mayBeGiven().isEmpty();
	}

}
