package se.larmnav.routine;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a municipality has decided a rule. In the files it is the key {@code source} of a
 * block, with {@code says} and {@code assumption} beside it.
 *
 * @param text paragraph, requirement ids or lines
 * @param says the rule in a Swedish sentence, for "Varför?"
 * @param assumption the ambiguity (such as AMB-50) when the documents do not say and the
 * value is assumed, or "not-stated"
 */
public record Source(String text, @Nullable String says, @Nullable String assumption) {

	/** What an assumption looks like. */
	public static final String ASSUMPTION = "^((AMB|AMD)-[0-9]{2}|not-stated)$";

	public Source {
		if (assumption != null && !Pattern.matches(ASSUMPTION, assumption)) {
			throw new IllegalArgumentException("an assumption such as AMB-50, or not-stated, not '" + assumption + "'");
		}
	}

	/** A source that needs no more words. */
	public static Source of(String text) {
		return new Source(text, null, null);
	}

	/** The rule in words, or at least where it is written. */
	public String inWords() {
		return this.says == null ? this.text : this.says;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
