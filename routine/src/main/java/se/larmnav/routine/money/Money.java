package se.larmnav.routine.money;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** An amount in whole öre. */
public record Money(long ore) implements Comparable<Money> {

	private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(?:,([0-9]{2}))? SEK");

	public Money {
		if (ore < 0) {
			throw new IllegalArgumentException("an amount is not negative");
		}
	}

	/** Reads "250 SEK" or "250,50 SEK". */
	public static Money parse(String text) {
		var parts = FORM.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("an amount such as '250 SEK', not '" + text + "'");
		}
		long ore = parts.group(2) == null ? 0 : Long.parseLong(parts.group(2));
		return new Money(Long.parseLong(parts.group(1)) * 100 + ore);
	}

	/** A share of the amount, rounded as the routine says. */
	public Money times(Share share, Rounding rounding) {
		return rounding.round(BigInteger.valueOf(this.ore).multiply(BigInteger.valueOf(share.numerator())),
				BigInteger.valueOf(share.denominator()));
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(this.ore, other.ore);
	}

	@Override
	public String toString() {
		long rest = this.ore % 100;
		return this.ore / 100 + (rest == 0 ? "" : "," + (rest < 10 ? "0" : "") + rest) + " SEK";
	}

}
