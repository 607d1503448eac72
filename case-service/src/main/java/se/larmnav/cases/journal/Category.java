package se.larmnav.cases.journal;

/** What a line of the timeline is about; the names are those of the API. */
public enum Category {

	DECISION, CONTACT, KEYS, INSTALLATION, ALARM, MESSAGE, SYSTEM, OBSTACLE

}
