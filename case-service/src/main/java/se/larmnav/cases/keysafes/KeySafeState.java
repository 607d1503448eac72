package se.larmnav.cases.keysafes;

/** The states of a key safe (requirements.md Z2.5). */
public enum KeySafeState {

	INFORMATION_GIVEN, ORDERED, OWNER_CONTACTED, OWNER_APPROVED, REFUSED_BY_OWNER, PLACEMENT_UNCLEAR, BOOKED_SELF,
	BOOKED_TECHNICIAN, MOUNTED, DOCUMENTED, REMOVED, CANCELLED;

	/** Whether a key safe in this state may come to that one. */
	public boolean mayBecome(KeySafeState next) {
		return switch (this) {
			case INFORMATION_GIVEN -> next == ORDERED || next == CANCELLED;
			case ORDERED -> next == OWNER_CONTACTED || next == CANCELLED;
			case OWNER_CONTACTED -> next == OWNER_APPROVED || next == REFUSED_BY_OWNER;
			case OWNER_APPROVED -> next == PLACEMENT_UNCLEAR || isBooking(next) || next == CANCELLED;
			case PLACEMENT_UNCLEAR -> next == OWNER_APPROVED || next == CANCELLED;
			case BOOKED_SELF, BOOKED_TECHNICIAN -> next == MOUNTED || isBooking(next) || next == CANCELLED;
			case MOUNTED -> next == DOCUMENTED;
			case DOCUMENTED -> next == REMOVED;
			// An owner may be asked again; until then another way in is sought.
			case REFUSED_BY_OWNER -> next == OWNER_CONTACTED || next == CANCELLED;
			case REMOVED, CANCELLED -> false;
		};
	}

	private static boolean isBooking(KeySafeState next) {
		return next == BOOKED_SELF || next == BOOKED_TECHNICIAN;
	}

	/** Whether there is something to do about it for those who install. */
	public boolean isOrdered() {
		return this != INFORMATION_GIVEN && this != CANCELLED;
	}

	/** Whether the visit on which it is mounted is booked, or has been. */
	public boolean isBooked() {
		return isBooking(this) || isMounted();
	}

	/** Whether it is on the wall. */
	public boolean isMounted() {
		return this == MOUNTED || this == DOCUMENTED;
	}

}
