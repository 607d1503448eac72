package se.larmnav.cases.work;

/** The states of a piece of work. */
public enum WorkState {

	OPEN, DONE, FELL_AWAY;

	/** Whether work in this state may come to that one. */
	public boolean mayBecome(WorkState next) {
		return switch (this) {
			case OPEN -> next == DONE || next == FELL_AWAY;
			case DONE, FELL_AWAY -> false;
		};
	}

}
