package se.larmnav.alarms.substitutes;

/** Where it stands with a person whose alarm does not work. */
enum SubstituteState {

	/** Nobody has asked the person yet. */
	OFFER,
	/** Somebody comes or calls at the times that were agreed. */
	AGREED,
	/** The person does not want it; it may be offered again. */
	DECLINED, WORKS;

	boolean mayBecome(SubstituteState next) {
		return switch (this) {
			case OFFER, DECLINED, AGREED -> next != OFFER;
			case WORKS -> false;
		};
	}

}
