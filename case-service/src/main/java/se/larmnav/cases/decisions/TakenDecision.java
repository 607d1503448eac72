package se.larmnav.cases.decisions;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A running decision as another system tells of it.
 *
 * @param source the system
 * @param until null is until further notice
 * @param decidedBy null when that system does not tell
 * @param motivation null when that system does not tell
 * @param partnerCase the case of who pays in full where a household is shared
 */
public record TakenDecision(UUID caseId, String source, LocalDate decidedOn, LocalDate from, @Nullable LocalDate until,
		String legalBasis, @Nullable String decidedBy, @Nullable String motivation, @Nullable UUID partnerCase) {
}
