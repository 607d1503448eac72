package se.larmnav.cases.enforcement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A decision that runs, and what is done about it.
 *
 * @param carriedOut whether the service has begun
 * @param carriedOutOn the day on which it began, where that is known
 * @param installed whether the alarm is installed
 * @param followedUp when somebody last followed it up
 * @param watch the open watch that falls due first
 */
record Standing(UUID caseId, LocalDate decidedOn, int routineVersion, boolean carriedOut,
		@Nullable LocalDate carriedOutOn, boolean installed, @Nullable LocalDate followedUp, @Nullable String watch,
		@Nullable LocalDate watchDue) {
}
