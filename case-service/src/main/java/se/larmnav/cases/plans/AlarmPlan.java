package se.larmnav.cases.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The alarm plan that counts in a case.
 *
 * @param printedAt when this version was printed; null when it has not been
 * @param reviewedAt when somebody confirmed that it is up to date
 */
public record AlarmPlan(UUID id, String text, List<String> toKnow, Instant at, String by, @Nullable Instant printedAt,
		@Nullable Instant reviewedAt, @Nullable String reviewedBy) {
}
