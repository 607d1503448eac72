package se.larmnav.cases.letters;

/** The letter service has not taken a letter; the code says why, and never whose. */
final class NotTaken extends Exception {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final boolean forGood;

	/**
	 * @param forGood that another attempt would be answered the same
	 */
	NotTaken(String code, boolean forGood) {
		super(code);
		this.code = code;
		this.forGood = forGood;
	}

	NotTaken(String code, Throwable why) {
		super(code, why);
		this.code = code;
		this.forGood = false;
	}

	String code() {
		return code;
	}

	boolean isForGood() {
		return forGood;
	}

}
