package se.larmnav.routine.money;

import java.util.regex.Pattern;

/** A share between nothing and all, as a fraction ("1/2"). */
public record Share(int numerator, int denominator) {

	/** All of it. */
	public static final Share WHOLE = new Share(1, 1);

	private static final Pattern FORM = Pattern.compile("([0-9]{1,3})/([0-9]{1,3})");

	public Share {
		if (denominator < 1 || numerator < 0 || numerator > denominator) {
			throw new IllegalArgumentException("a share is between 0/1 and 1/1");
		}
	}

	/** Reads "1/2". */
	public static Share parse(String text) {
		var parts = FORM.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("a fraction such as '1/2', not '" + text + "'");
		}
		return new Share(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
	}

	@Override
	public String toString() {
		return this.numerator + "/" + this.denominator;
	}

}
