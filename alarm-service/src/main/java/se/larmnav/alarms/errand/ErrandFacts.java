package se.larmnav.alarms.errand;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.history.Actor;

/** An errand as others see it, at one moment. */
public record ErrandFacts(String unit, String unitName, String channel, Instant dispatchedAt, boolean unacknowledged,
		boolean takenBack, @Nullable Instant acknowledgedAt, @Nullable Actor acknowledgedBy,
		@Nullable Instant onTheWayAt, @Nullable Instant onSiteAt, @Nullable Instant actedAt, @Nullable String action,
		@Nullable String way) {
}
