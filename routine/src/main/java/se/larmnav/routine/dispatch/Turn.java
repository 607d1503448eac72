package se.larmnav.routine.dispatch;

/** What can come in, as far as one must know of it before it is on disk. */
public enum Turn {

	/** Somebody has pressed, or nobody can tell. */
	PERSONAL,

	/** A device whose alarm is on disk already, a moment ago. */
	REPEAT,

	/** A device's own signals. */
	TECHNICAL

}
