package se.larmnav.cases.journal;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.Why;

/** A line that stands in the journal. */
public record Entry(long sequence, UUID id, Instant at, Instant registeredAt, String actor, String actorKind,
		Category category, JournalKind journal, String text, @Nullable UUID document, @Nullable Why why) {
}
