package se.larmnav.cases.register;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case as the register keeps it.
 *
 * @param number what people say, such as 2026-000123
 * @param version counts every change in the case, for If-Match
 * @param responsible user name of the decision-maker who has it
 */
public record CaseFile(UUID id, String number, long version, UUID person, @Nullable String administration,
		@Nullable String responsible, @Nullable String responsibleName, @Nullable String area, Instant openedAt) {
}
