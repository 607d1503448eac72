package se.larmnav.cases.keysafes;

/** The states of a key safe (requirements.md Z2.5). */
public enum KeySafeState {

	INFORMATION_GIVEN, ORDERED, OWNER_CONTACTED, OWNER_APPROVED, REFUSED_BY_OWNER, PLACEMENT_UNCLEAR, BOOKED_SELF,
	BOOKED_TECHNICIAN, MOUNTED, DOCUMENTED, REMOVED;

	/** Whether a key safe in this state may come to that one. */
	public boolean mayBecome(KeySafeState next) {
		return switch (this) {
			case INFORMATION_GIVEN -> next == ORDERED;
			case ORDERED -> next == OWNER_CONTACTED;
			case OWNER_CONTACTED -> next == OWNER_APPROVED || next == REFUSED_BY_OWNER;
			case OWNER_APPROVED -> next == PLACEMENT_UNCLEAR || next == BOOKED_SELF || next == BOOKED_TECHNICIAN;
			case PLACEMENT_UNCLEAR -> next == OWNER_APPROVED;
			case BOOKED_SELF, BOOKED_TECHNICIAN -> next == MOUNTED || next == BOOKED_SELF || next == BOOKED_TECHNICIAN;
			case MOUNTED -> next == DOCUMENTED;
			case DOCUMENTED -> next == REMOVED;
			case REFUSED_BY_OWNER, REMOVED -> false;
		};
	}

	/** Whether the visit on which it is mounted is booked, or has been. */
	public boolean isBooked() {
		return this == BOOKED_SELF || this == BOOKED_TECHNICIAN || isMounted();
	}

	/** Whether it is on the wall. */
	public boolean isMounted() {
		return this == MOUNTED || this == DOCUMENTED;
	}

}
