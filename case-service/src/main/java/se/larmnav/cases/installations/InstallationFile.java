package se.larmnav.cases.installations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.installation.InstallationRules.Coverage.Answer;

/**
 * An installation as other capabilities see it.
 *
 * @param unit the unit that installs
 * @param special what is special to consider (GBG-INS-08)
 */
public record InstallationFile(UUID id, UUID caseId, InstallationState state, String unit, boolean urgent,
		@Nullable Instant readyAt, @Nullable LocalDate due, @Nullable String special, @Nullable Instant booked,
		@Nullable String controllerId, @Nullable String family, List<String> accessories, @Nullable Connected connected,
		@Nullable Instant deviceAt, @Nullable Instant testAlarmAt, @Nullable String place, @Nullable Answer coverage,
		Set<String> informed, @Nullable Instant installedAt, int routineVersion) {
}
