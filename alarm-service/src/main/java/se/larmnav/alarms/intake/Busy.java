package se.larmnav.alarms.intake;

/** Nothing can be put on disk now; the sender is told so at once, to try elsewhere. */
public final class Busy extends Exception {

	private static final long serialVersionUID = 1L;

	Busy(String why) {
		super(why, null, false, false);
	}

}
