package se.larmnav.alarms.errand;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.history.Actor;

/**
 * An errand as others see it, at one moment.
 *
 * @param responders how many of the unit go together
 * @param going who has taken it, by the subjects of their logins
 * @param lacks how many have not taken it yet
 * @param declined who cannot take it, by the subjects of their logins
 * @param arrivalMarked whether somebody marked the arrival itself, and not only the work
 * @param passed how many of the routine's chain have had it, with this one
 */
public record ErrandFacts(String unit, String unitName, String channel, int responders, List<String> going, int lacks,
		List<String> declined, int passed, Instant dispatchedAt, boolean unacknowledged, boolean takenBack,
		@Nullable Instant acknowledgedAt, @Nullable Actor acknowledgedBy, @Nullable Instant onTheWayAt,
		@Nullable Instant onSiteAt, @Nullable Instant actedAt, @Nullable String action, @Nullable String way,
		boolean arrivalMarked) {
}
