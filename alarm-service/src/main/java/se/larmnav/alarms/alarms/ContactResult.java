package se.larmnav.alarms.alarms;

/** What a contact gave. */
public enum ContactResult {

	TALKED, NO_CONTACT

}
