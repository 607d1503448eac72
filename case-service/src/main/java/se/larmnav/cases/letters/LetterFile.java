package se.larmnav.cases.letters;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A letter to a person.
 *
 * @param channel how it was sent, in Swedish; null while it waits
 */
public record LetterFile(UUID id, UUID caseId, UUID document, String title, Instant since, @Nullable String channel,
		@Nullable Instant sentAt) {
}
