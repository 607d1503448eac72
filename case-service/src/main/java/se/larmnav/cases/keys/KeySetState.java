package se.larmnav.cases.keys;

/** The states of a key set (requirements.md Z2.4). */
public enum KeySetState {

	REQUESTED, NOT_READY, APPOINTMENT, COLLECTED, REGISTERED, INVALID, RETURN_BOOKED, RETURNED, DEREGISTERED,
	EXCEPTION_NO_KEYS, CANCELLED;

	/** Whether a set in this state may come to that one. */
	public boolean mayBecome(KeySetState next) {
		return switch (this) {
			case REQUESTED ->
				next == NOT_READY || next == APPOINTMENT || next == EXCEPTION_NO_KEYS || next == CANCELLED;
			case NOT_READY ->
				next == NOT_READY || next == APPOINTMENT || next == EXCEPTION_NO_KEYS || next == CANCELLED;
			case APPOINTMENT -> next == APPOINTMENT || next == COLLECTED || next == NOT_READY || next == CANCELLED;
			case COLLECTED -> next == REGISTERED || next == INVALID;
			case REGISTERED -> next == INVALID || next == RETURN_BOOKED;
			case INVALID -> next == COLLECTED;
			case RETURN_BOOKED -> next == RETURNED;
			case RETURNED -> next == DEREGISTERED;
			case EXCEPTION_NO_KEYS -> next == COLLECTED || next == CANCELLED;
			case DEREGISTERED, CANCELLED -> false;
		};
	}

	/** Whether the keys are still waited for (the register "Inväntar nycklar"). */
	public boolean isAwaited() {
		return switch (this) {
			case REQUESTED, NOT_READY, APPOINTMENT -> true;
			case COLLECTED, REGISTERED, INVALID, RETURN_BOOKED, RETURNED, DEREGISTERED, EXCEPTION_NO_KEYS, CANCELLED ->
				false;
		};
	}

	/** Whether a set can be received now. */
	public boolean isCollectable() {
		return this == APPOINTMENT || this == EXCEPTION_NO_KEYS || this == INVALID;
	}

	/** Whether a complete and tried set is in our hands. */
	public boolean isHeld() {
		return this == COLLECTED || this == REGISTERED;
	}

}
