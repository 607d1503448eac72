package se.larmnav.cases.assignments;

/** The states of an assignment (requirements.md Z2.3, AMD-18). */
public enum AssignmentState {

	DRAFT, SENT, RECEIVED, AWAITING_ACCESS, CANNOT_BE_CARRIED_OUT, READY_FOR_INSTALLATION, INSTALLED, DISTRIBUTED,
	ACKNOWLEDGED, STARTED, ENDED, RECALLED;

	/** Whether an assignment in this state may come to that one. */
	public boolean mayBecome(AssignmentState next) {
		return switch (this) {
			case DRAFT -> next == SENT || next == RECALLED;
			case SENT -> next == RECEIVED || next == RECALLED;
			case RECEIVED -> next == AWAITING_ACCESS || next == READY_FOR_INSTALLATION || next == RECALLED;
			case AWAITING_ACCESS -> next == CANNOT_BE_CARRIED_OUT || next == READY_FOR_INSTALLATION || next == RECALLED;
			case CANNOT_BE_CARRIED_OUT -> next == AWAITING_ACCESS || next == ENDED || next == RECALLED;
			case READY_FOR_INSTALLATION -> next == INSTALLED || next == RECALLED;
			case INSTALLED -> next == DISTRIBUTED || next == STARTED || next == RECALLED;
			case DISTRIBUTED -> next == ACKNOWLEDGED || next == STARTED || next == RECALLED;
			case ACKNOWLEDGED -> next == STARTED || next == RECALLED;
			case STARTED -> next == ENDED;
			case ENDED, RECALLED -> false;
		};
	}

	/** Whether the receiver has it. */
	public boolean isReceived() {
		return switch (this) {
			case DRAFT, SENT, RECALLED -> false;
			case RECEIVED, AWAITING_ACCESS, CANNOT_BE_CARRIED_OUT, READY_FOR_INSTALLATION, INSTALLED, DISTRIBUTED,
					ACKNOWLEDGED, STARTED, ENDED ->
				true;
		};
	}

	/** Whether the service has begun. */
	public boolean isCarriedOut() {
		return this == STARTED || this == ENDED;
	}

	/** Whether it has come to the unit that acts. */
	public boolean isDistributed() {
		return switch (this) {
			case DISTRIBUTED, ACKNOWLEDGED, STARTED, ENDED -> true;
			case DRAFT, SENT, RECEIVED, AWAITING_ACCESS, CANNOT_BE_CARRIED_OUT, READY_FOR_INSTALLATION, INSTALLED,
					RECALLED ->
				false;
		};
	}

}
