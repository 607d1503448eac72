package se.larmnav.routine.organisation;

import java.util.Locale;

/** What the units of an alarm area do there. */
public enum AreaPart {

	/** Receives the assignment and keeps the keys. */
	SERVICE,

	/** Is sent to alarms by day. */
	DAY,

	/** Is sent to alarms by night. */
	NIGHT,

	/** Leads the home care of the area. */
	HEAD;

	/** The name in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
