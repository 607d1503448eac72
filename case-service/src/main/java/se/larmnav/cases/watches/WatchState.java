package se.larmnav.cases.watches;

/** The states of a watch (requirements.md Z2.13). */
public enum WatchState {

	OPEN, DUE, HANDLED, RENEWED, CLOSED;

	/** Whether a watch in this state may come to that one. */
	public boolean mayBecome(WatchState next) {
		return switch (this) {
			case OPEN -> next == DUE || next == CLOSED;
			case DUE -> next == HANDLED || next == CLOSED;
			case HANDLED -> next == RENEWED || next == CLOSED;
			case RENEWED, CLOSED -> false;
		};
	}

	/** Whether somebody is still to be reminded. */
	public boolean isOpen() {
		return this == OPEN || this == DUE;
	}

}
