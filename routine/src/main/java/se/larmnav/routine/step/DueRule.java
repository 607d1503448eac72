package se.larmnav.routine.step;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.time.CalendarSpan;
import se.larmnav.routine.time.Due;
import se.larmnav.routine.time.SwedishTime;

/**
 * When something made by a step is due: after a span ("4 weeks"), "at once", or on the
 * day that the event brings ("agreed"; today when it brings none).
 *
 * @param within null for "at once" and "agreed"
 */
public record DueRule(Kind kind, @Nullable CalendarSpan within) {

	/** As soon as possible. */
	public static final DueRule AT_ONCE = new DueRule(Kind.AT_ONCE, null);

	/** The three kinds. */
	public enum Kind {

		WITHIN, AT_ONCE, AGREED

	}

	/** Reads "4 weeks", "at once" or "agreed". */
	public static DueRule parse(String text) {
		return switch (text) {
			case "at once" -> AT_ONCE;
			case "agreed" -> new DueRule(Kind.AGREED, null);
			default -> new DueRule(Kind.WITHIN, CalendarSpan.parse(text));
		};
	}

	/** Work may be done until the end of its day. */
	Due ofWork(Instant at, @Nullable LocalDate agreed) {
		return Due.by(day(at, agreed));
	}

	/** A watch falls due when its day begins. */
	Due ofWatch(Instant at, @Nullable LocalDate agreed) {
		return Due.on(day(at, agreed));
	}

	private LocalDate day(Instant at, @Nullable LocalDate agreed) {
		var today = SwedishTime.dateOf(at);
		if (this.kind == Kind.AGREED) {
			return agreed == null ? today : agreed;
		}
		return this.within == null ? today : this.within.from(today);
	}

	@Override
	public String toString() {
		return this.within == null ? this.kind == Kind.AT_ONCE ? "at once" : "agreed" : this.within.toString();
	}

}
