package se.larmnav.cases.decisions;

/** The states of a decision (requirements.md Z2.2). */
public enum DecisionState {

	ACTIVE_OPEN_ENDED, ACTIVE_TIME_LIMITED, ENDING, ENDED, REVOKED, EXPIRED;

	/** Whether a decision in this state may come to that one. */
	public boolean mayBecome(DecisionState next) {
		return switch (this) {
			case ACTIVE_OPEN_ENDED -> next == ENDING || next == REVOKED;
			case ACTIVE_TIME_LIMITED -> next == ENDING || next == REVOKED || next == EXPIRED;
			case ENDING -> next == ENDED || next == EXPIRED;
			case ENDED, REVOKED, EXPIRED -> false;
		};
	}

	/** Whether it is in force and nobody has begun to end it. */
	public boolean isRunning() {
		return isInForce() && this != ENDING;
	}

	/** Whether the person has the alarm granted. */
	public boolean isInForce() {
		return switch (this) {
			case ACTIVE_OPEN_ENDED, ACTIVE_TIME_LIMITED, ENDING -> true;
			case ENDED, REVOKED, EXPIRED -> false;
		};
	}

}
