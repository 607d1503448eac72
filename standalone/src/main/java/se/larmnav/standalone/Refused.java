package se.larmnav.standalone;

/**
 * Something that the person at the keyboard can put right: said in one line, without a
 * stack trace.
 */
public final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Refused(String line) {
		super(line);
	}

}
