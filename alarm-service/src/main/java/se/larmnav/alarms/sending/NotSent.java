package se.larmnav.alarms.sending;

/** It could not be handed over; the code says why, and never to whom. */
public final class NotSent extends Exception {

	private static final long serialVersionUID = 1L;

	private final String code;

	public NotSent(String code, Throwable why) {
		super(code, why);
		this.code = code;
	}

	public NotSent(String code) {
		super(code);
		this.code = code;
	}

	public String code() {
		return code;
	}

}
