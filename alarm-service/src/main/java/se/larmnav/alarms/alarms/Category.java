package se.larmnav.alarms.alarms;

/** Whether somebody may need help, or the equipment. */
public enum Category {

	PERSONAL, TECHNICAL

}
