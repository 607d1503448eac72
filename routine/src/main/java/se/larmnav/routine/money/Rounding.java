package se.larmnav.routine.money;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a share of an amount is rounded ("down to 1 SEK"). */
public record Rounding(Way way, Money to) {

	/** Which way; the middle goes up when it is to the nearest. */
	public enum Way {

		DOWN, UP, NEAREST

	}

	private static final Pattern FORM = Pattern.compile("(down|up|nearest) to (.+)");

	public Rounding {
		if (to.ore() == 0) {
			throw new IllegalArgumentException("rounding to 0 SEK means nothing");
		}
	}

	/** Reads "down to 1 SEK". */
	public static Rounding parse(String text) {
		var parts = FORM.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("a rounding such as 'down to 1 SEK', not '" + text + "'");
		}
		return new Rounding(Way.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), Money.parse(parts.group(2)));
	}

	Money round(BigInteger ore, BigInteger divisor) {
		var unit = divisor.multiply(BigInteger.valueOf(this.to.ore()));
		var added = switch (this.way) {
			case DOWN -> BigInteger.ZERO;
			case UP -> unit.subtract(BigInteger.ONE);
			case NEAREST -> unit.divide(BigInteger.TWO);
		};
		return new Money(ore.add(added).divide(unit).longValueExact() * this.to.ore());
	}

	@Override
	public String toString() {
		return this.way.name().toLowerCase(Locale.ROOT) + " to " + this.to;
	}

}
