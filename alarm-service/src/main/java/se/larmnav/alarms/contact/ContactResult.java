package se.larmnav.alarms.contact;

/** What a contact gave. */
public enum ContactResult {

	TALKED, NO_CONTACT

}
