package se.larmnav.cases.journal;

import java.time.Instant;

/** The performer's journal of a case (genomförandejournal), and who opened it. */
public record ImplementationJournal(String unit, Instant openedAt, String openedBy) {
}
