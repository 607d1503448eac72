package se.larmnav.alarms.alarms;

/**
 * Where an alarm stands, requirements.md Z2.7 with AMD-16 (answered is when an operator
 * takes it; contact is a fact of its own) and AMD-18 (taken back, solved by talking).
 */
public enum AlarmState {

	/** Nobody has it. */
	RECEIVED,
	/** An operator has it. */
	ANSWERED,
	/** The operator got no contact through the device. */
	NO_CONTACT_DEVICE,
	/** Nor by the ordinary telephone. */
	NO_CONTACT_PHONE,
	/** Sent to a unit. */
	DISPATCHED,
	/** Somebody of the unit has taken it. */
	RECEIVED_BY_HOME_CARE,
	/** The unit has talked with the person. */
	CONTACTED,
	/** The unit got no contact: a visit at once (LJU-ALM-07). */
	IMMEDIATE_VISIT,
	/** The unit is on its way. */
	EN_ROUTE,
	/** The unit is there. */
	ARRIVED,
	/** What had to be done is done. */
	DONE,
	/** Documented. */
	CLOSED;

	/** The only table of what may follow on what. */
	boolean mayBecome(AlarmState next) {
		return switch (this) {
			// done without an answer is a technical alarm that the device itself has
			// taken back
			case RECEIVED -> next == ANSWERED || next == DONE;
			case ANSWERED ->
				next == NO_CONTACT_DEVICE || next == NO_CONTACT_PHONE || next == DISPATCHED || next == DONE;
			case NO_CONTACT_DEVICE ->
				next == ANSWERED || next == NO_CONTACT_PHONE || next == DISPATCHED || next == DONE;
			case NO_CONTACT_PHONE -> next == ANSWERED || next == DISPATCHED || next == DONE;
			case DISPATCHED -> next == RECEIVED_BY_HOME_CARE || next == ANSWERED;
			case RECEIVED_BY_HOME_CARE ->
				next == CONTACTED || next == IMMEDIATE_VISIT || next == EN_ROUTE || next == ANSWERED;
			case CONTACTED -> next == EN_ROUTE || next == DONE || next == ANSWERED;
			case IMMEDIATE_VISIT -> next == CONTACTED || next == EN_ROUTE || next == ANSWERED;
			case EN_ROUTE -> next == ARRIVED || next == CONTACTED || next == ANSWERED;
			case ARRIVED -> next == DONE;
			// pressed again after the help has gone: nobody has it
			case DONE -> next == CLOSED || next == RECEIVED;
			case CLOSED -> false;
		};
	}

	/** Whether a unit has it, or should have. */
	public boolean isWithUnit() {
		return switch (this) {
			case DISPATCHED, RECEIVED_BY_HOME_CARE, CONTACTED, IMMEDIATE_VISIT, EN_ROUTE, ARRIVED -> true;
			case RECEIVED, ANSWERED, NO_CONTACT_DEVICE, NO_CONTACT_PHONE, DONE, CLOSED -> false;
		};
	}

	/** Whether an operator has it and no unit. */
	public boolean isWithOperator() {
		return switch (this) {
			case ANSWERED, NO_CONTACT_DEVICE, NO_CONTACT_PHONE -> true;
			case RECEIVED, DISPATCHED, RECEIVED_BY_HOME_CARE, CONTACTED, IMMEDIATE_VISIT, EN_ROUTE, ARRIVED, DONE,
					CLOSED ->
				false;
		};
	}

}
