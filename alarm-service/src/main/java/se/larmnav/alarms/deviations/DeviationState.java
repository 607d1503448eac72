package se.larmnav.alarms.deviations;

/** Where a deviation stands, requirements.md Z2.9 as far as it goes by now. */
enum DeviationState {

	/** Must be written. */
	DRAFT,
	/** Written and submitted. */
	REPORTED;

	boolean mayBecome(DeviationState next) {
		return switch (this) {
			case DRAFT -> next == REPORTED;
			case REPORTED -> false;
		};
	}

}
