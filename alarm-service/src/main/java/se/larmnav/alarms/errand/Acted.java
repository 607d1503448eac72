package se.larmnav.alarms.errand;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a unit did.
 *
 * @param action by the routine's key
 * @param way by the routine's key; {@code visit} is the one where somebody was there
 * @param words the same as people read it, for the history
 * @param at by the phone's clock
 */
public record Acted(@Nullable String action, String way, String words, @Nullable String note, @Nullable Instant at) {

	/** The way of acting that is a visit; the others are talk. */
	public static final String VISIT = "visit";

	public Acted at(@Nullable Instant time) {
		return new Acted(action, way, words, note, time);
	}

	public boolean isVisit() {
		return way.equals(VISIT);
	}

}
