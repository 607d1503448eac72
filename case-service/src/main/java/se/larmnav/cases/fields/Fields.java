package se.larmnav.cases.fields;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Refusal;

/** Reads texts that callers write; a fault is named with its field (RFC 9457, errors). */
public final class Fields {

	/** What is no longer than this is a name, a number or a place. */
	private static final int ONE_LINE = 200;

	/** Signs that make what follows be read from right to left, or end that. */
	private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

	private Fields() {
	}

	/** A text that must be there. */
	public static String text(String pointer, @Nullable String told, int longest) {
		if (told == null || told.isBlank()) {
			throw Refusal.invalid(pointer, "missing");
		}
		return fitting(pointer, told, longest).strip();
	}

	/** A text that may be left out; blanks are nothing. */
	public static @Nullable String optional(String pointer, @Nullable String told, int longest) {
		return told == null || told.isBlank() ? null : fitting(pointer, told, longest).strip();
	}

	/** Texts, each of which must be there; none when left out. */
	public static List<String> texts(String pointer, @Nullable List<String> told, int longest, int most) {
		var all = Objects.requireNonNullElse(told, List.<String>of());
		if (all.size() > most) {
			throw Refusal.invalid(pointer, "too-many");
		}
		for (int i = 0; i < all.size(); i++) {
			text(pointer + "/" + i, all.get(i), longest);
		}
		return all;
	}

	/**
	 * What is wrong with a text, if anything. A short one is one line. Signs that nobody
	 * sees are nothing that a person writes: they break a line of a message or turn the
	 * order of what is read, and the database does not take all of them.
	 */
	public static Optional<String> fault(String told, int longest) {
		if (told.length() > longest) {
			return Optional.of("too-long");
		}
		return told.codePoints().allMatch((sign) -> isWritten(sign, longest > ONE_LINE)) ? Optional.empty()
				: Optional.of("form");
	}

	private static boolean isWritten(int sign, boolean severalLines) {
		return switch (Character.getType(sign)) {
			case Character.CONTROL -> severalLines && (sign == '\n' || sign == '\r' || sign == '\t');
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> severalLines;
			case Character.SURROGATE -> false;
			default -> TURNING.indexOf(sign) < 0;
		};
	}

	private static String fitting(String pointer, String told, int longest) {
		fault(told, longest).ifPresent((code) -> {
			throw Refusal.invalid(pointer, code);
		});
		return told;
	}

}
