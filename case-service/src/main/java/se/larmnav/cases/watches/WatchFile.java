package se.larmnav.cases.watches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import se.larmnav.contract.Why;

/** A watch (bevakning) as others see it; the owner is a role. */
public record WatchFile(UUID id, UUID caseId, String kind, String name, String owner, Instant due, LocalDate dueDay,
		WatchState state, Why why) {
}
