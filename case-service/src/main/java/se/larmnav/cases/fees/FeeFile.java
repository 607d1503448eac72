package se.larmnav.cases.fees;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.Why;

/**
 * What is charged in a month for a case.
 *
 * @param state PENDING until the alarm is in use, then RUNNING, at last ENDED
 * @param basis MAXIMUM_FEE when the person has accepted it, else TARIFF
 */
public record FeeFile(UUID id, UUID caseId, String name, String state, long monthlyOre, String share, String basis,
		@Nullable LocalDate from, Why why) {
}
