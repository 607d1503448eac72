package se.larmnav.routine;

/** Whether everybody has it, or those who need it. */
public enum Need {

	ALWAYS, WHEN_NEEDED

}
