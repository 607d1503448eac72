package se.larmnav.alarms.deviations;

/** Where a deviation stands, requirements.md Z2.9 (what is about protection apart). */
enum DeviationState {

	/** Must be written. */
	DRAFT,
	/** Written and submitted. */
	REPORTED,
	/** Handled by the municipality's own routine. */
	ROUTED_INTERNAL,
	/** Must be reported to the supplier. */
	ROUTED_SUPPLIER,
	/** Somebody knows why. */
	INVESTIGATED, CLOSED;

	boolean mayBecome(DeviationState next) {
		return switch (this) {
			case DRAFT -> next == REPORTED;
			case REPORTED -> next == ROUTED_INTERNAL || next == ROUTED_SUPPLIER;
			case ROUTED_INTERNAL, ROUTED_SUPPLIER -> next == INVESTIGATED;
			case INVESTIGATED -> next == CLOSED;
			case CLOSED -> false;
		};
	}

}
