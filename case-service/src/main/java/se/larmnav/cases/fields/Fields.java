package se.larmnav.cases.fields;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Refusal;

/** Reads texts that callers write; a fault is named with its field (RFC 9457, errors). */
public final class Fields {

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
	 * What is wrong with a text, if anything. A NUL is nothing that a person writes, and
	 * nothing that the database takes.
	 */
	public static Optional<String> fault(String told, int longest) {
		if (told.length() > longest) {
			return Optional.of("too-long");
		}
		return told.indexOf('\0') < 0 ? Optional.empty() : Optional.of("form");
	}

	private static String fitting(String pointer, String told, int longest) {
		fault(told, longest).ifPresent((code) -> {
			throw Refusal.invalid(pointer, code);
		});
		return told;
	}

}
