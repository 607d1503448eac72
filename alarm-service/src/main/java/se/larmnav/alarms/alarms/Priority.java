package se.larmnav.alarms.alarms;

/** The board's order: akut, larm, teknik. */
public enum Priority {

	P1, P2, P3;

	Priority orMoreUrgent(Priority other) {
		return (compareTo(other) <= 0) ? this : other;
	}

}
