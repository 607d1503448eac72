package se.larmnav.tenants.drafts;

import java.time.Clock;
import java.time.Instant;

import se.larmnav.routine.time.SwedishTime;

/**
 * The days on which a draft is tried: whole ones, until the last midnight, so that the
 * same question has the same answer all day.
 */
record TrialDays(Instant from, Instant until) {

	static TrialDays last(int days, Clock clock) {
		var today = SwedishTime.dateOf(clock.instant());
		return new TrialDays(SwedishTime.startOf(today.minusDays(days)), SwedishTime.startOf(today));
	}

}
