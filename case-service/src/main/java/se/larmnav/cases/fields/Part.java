package se.larmnav.cases.fields;

import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Refusal;

/**
 * Which part of a list that grows is wanted: what comes after the last that was seen, or
 * a page by its number.
 *
 * @param after the last that was seen; null begins at the first
 * @param skip how many are left out
 * @param limit how many there are in a part
 */
public record Part<T>(@Nullable T after, long skip, int limit) {

	private static final int LONGEST = 100;

	/** Of a list in which everything has a number. */
	public static Part<Long> byNumber(@Nullable String after, int page, int limit) {
		return of(after, Long::valueOf, page, limit);
	}

	/** Of a list in which everything has an id. */
	public static Part<UUID> byId(@Nullable String after, int page, int limit) {
		return of(after, UUID::fromString, page, limit);
	}

	private static <T> Part<T> of(@Nullable String after, Function<String, T> cursor, int page, int limit) {
		if (page < 1) {
			throw Refusal.invalid("/page", "too-small");
		}
		if (page > 1 && after != null) {
			throw Refusal.invalid("/page", "not-with-after");
		}
		int wanted = Math.clamp(limit, 1, LONGEST);
		return new Part<>(read(after, cursor), (page - 1L) * wanted, wanted);
	}

	/** The cursor of the next part; none after a part that is not full. */
	public @Nullable String next(int found, T last) {
		return (found < this.limit) ? null : String.valueOf(last);
	}

	private static <T> @Nullable T read(@Nullable String after, Function<String, T> cursor) {
		try {
			return (after == null) ? null : cursor.apply(after);
		}
		catch (IllegalArgumentException notOurs) {
			throw Refusal.invalid("/after", "unknown");
		}
	}

}
