package se.larmnav.routine.person;

import java.util.Locale;

/**
 * What was given is not a personal number. The message never repeats what was given.
 */
public final class NotAPersonnummer extends IllegalArgumentException {

	/** What is wrong with it. */
	public enum Why {

		FORM, DATE, CHECKSUM

	}

	private final Why why;

	public NotAPersonnummer(Why why) {
		super("not a personal number: " + why.name().toLowerCase(Locale.ROOT));
		this.why = why;
	}

	/** What is wrong with it. */
	public Why why() {
		return this.why;
	}

}
