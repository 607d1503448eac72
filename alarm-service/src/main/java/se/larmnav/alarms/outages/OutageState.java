package se.larmnav.alarms.outages;

/** Where an operational fault stands, requirements.md Z2.7. */
enum OutageState {

	/** Told to those whom the routine names. */
	REPORTED,
	/** Those who assess it stand behind one assessment. */
	ASSESSED,
	/** Something is done about it. */
	MEASURE, RESOLVED;

	boolean mayBecome(OutageState next) {
		return switch (this) {
			case REPORTED -> next == ASSESSED || next == MEASURE || next == RESOLVED;
			case ASSESSED -> next == MEASURE || next == RESOLVED || next == REPORTED;
			case MEASURE -> next == ASSESSED || next == RESOLVED || next == REPORTED;
			case RESOLVED -> false;
		};
	}

}
