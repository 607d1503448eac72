package se.larmnav.cases.keys;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was agreed on for the time without keys, already read.
 *
 * @param document the signed agreement
 */
public record NewKeyException(String reason, LocalDate lastDay, String lockOpening, String costs,
		@Nullable String other, UUID document) {
}
