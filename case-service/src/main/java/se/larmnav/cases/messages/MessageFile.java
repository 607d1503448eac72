package se.larmnav.cases.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.WorkApi.Fact;

/** A message as its receiver sees it, with the first receipt. */
public record MessageFile(UUID id, UUID caseId, String kind, Instant at, String from, String to, String subject,
		List<Fact> facts, @Nullable Instant readAt, @Nullable String readBy) {
}
