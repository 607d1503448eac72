package se.larmnav.cases.pages;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Refusal;

/**
 * Which part of a list that grows is wanted: what comes after the last that was seen, or
 * a page by its number.
 *
 * @param before the place of the last that was seen; null begins at the newest
 * @param skip how many are left out
 * @param limit how many there are in a part
 */
record Part(@Nullable Long before, long skip, int limit) {

	private static final int LONGEST = 100;

	static Part of(@Nullable String after, int page, int limit) {
		if (page < 1) {
			throw Refusal.invalid("/page", "too-small");
		}
		if (page > 1 && after != null) {
			throw Refusal.invalid("/page", "not-with-after");
		}
		int wanted = Math.clamp(limit, 1, LONGEST);
		return new Part(cursor(after), (page - 1L) * wanted, wanted);
	}

	/** The cursor of the next part; none after a part that is not full. */
	@Nullable String next(int found, long last) {
		return (found < this.limit) ? null : Long.toString(last);
	}

	private static @Nullable Long cursor(@Nullable String after) {
		try {
			return (after == null) ? null : Long.valueOf(after);
		}
		catch (NumberFormatException notOurs) {
			throw Refusal.invalid("/after", "unknown");
		}
	}

}
