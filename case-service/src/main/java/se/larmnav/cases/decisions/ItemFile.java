package se.larmnav.cases.decisions;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A service item (insats) under a decision. */
public record ItemFile(UUID id, String item, String name, boolean sharedHousehold, String feeShare, LocalDate from,
		@Nullable LocalDate until) {
}
