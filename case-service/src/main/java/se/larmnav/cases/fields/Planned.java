package se.larmnav.cases.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Refusal;

/**
 * Reads times and days that callers plan; what lies further away than anybody plans is a
 * slip of the hand, and would wait there for ever.
 */
public final class Planned {

	private static final int YEARS_AHEAD = 1;

	private Planned() {
	}

	/** A time from now on. */
	public static Instant time(String pointer, @Nullable Instant told, Instant now) {
		if (told == null || told.isBefore(now)) {
			throw Refusal.invalid(pointer, told == null ? "missing" : "has-passed");
		}
		if (told.isAfter(now.plus(Duration.ofDays(366L * YEARS_AHEAD)))) {
			throw Refusal.invalid(pointer, "too-far-ahead");
		}
		return told;
	}

	/** A day that is not further ahead than anybody plans. */
	public static LocalDate day(String pointer, @Nullable LocalDate told, LocalDate today) {
		if (told == null) {
			throw Refusal.invalid(pointer, "missing");
		}
		if (told.isAfter(today.plusYears(YEARS_AHEAD))) {
			throw Refusal.invalid(pointer, "too-far-ahead");
		}
		return told;
	}

}
