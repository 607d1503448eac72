package se.larmnav.cases.journal;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.Why;

/**
 * A line to be written in the journal.
 *
 * @param text in Swedish
 * @param at when it happened; null is now
 */
public record Line(UUID caseId, Category category, String text, @Nullable Instant at, @Nullable UUID document,
		@Nullable Why why) {

	/** Something that happens now. */
	public static Line of(UUID caseId, Category category, String text) {
		return new Line(caseId, category, text, null, null, null);
	}

	/** Happened at another time than it is written. */
	public Line happened(@Nullable Instant when) {
		return new Line(caseId, category, text, when, document, why);
	}

	/** Has a document. */
	public Line with(@Nullable UUID made) {
		return new Line(caseId, category, text, at, made, why);
	}

	/** Was done by a rule. */
	public Line because(@Nullable Why reason) {
		return new Line(caseId, category, text, at, document, reason);
	}

}
