package se.larmnav.routine.assignment;

import java.util.Locale;

/** What an assignment is about. */
public enum AssignmentKind {

	/** Installing the alarm. */
	INSTALLATION,

	/** The service, at all hours. */
	SERVICE,

	/** The service by day. */
	DAY,

	/** The service by night. */
	NIGHT,

	/** Installation and service in one order. */
	ORDER;

	/** The name in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
