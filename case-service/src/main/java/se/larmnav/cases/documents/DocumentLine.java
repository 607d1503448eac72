package se.larmnav.cases.documents;

import java.time.Instant;
import java.util.UUID;

/** A document as the case lists it. */
public record DocumentLine(UUID id, String template, String title, String register, Instant at, boolean signed,
		boolean locked) {
}
