package se.larmnav.cases.work;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.Why;
import se.larmnav.routine.step.Made;

/**
 * Work that a step of a routine has made.
 *
 * @param caseId null for work that is about no single case
 * @param subject the assignment that it is about, if about one
 * @param unit the unit whose role it is; null when the role is enough
 */
public record NewWork(@Nullable UUID caseId, @Nullable UUID subject, Made.Work made, @Nullable String unit,
		int routineVersion, Why why) {
}
