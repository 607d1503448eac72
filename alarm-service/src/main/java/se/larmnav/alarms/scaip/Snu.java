package se.larmnav.alarms.scaip;

/**
 * The status that a reply carries; the device takes only {@link #OK} for "we have it".
 */
public enum Snu {

	OK, TOO_LONG, INVALID_FORMAT, WRONG_CONTENT, HOLD, NOT_TREATED, BUSY, TAG_MISSING;

	/** The digit on the wire. */
	public int digit() {
		return ordinal();
	}

}
