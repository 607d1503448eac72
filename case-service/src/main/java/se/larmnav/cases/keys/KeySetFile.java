package se.larmnav.cases.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A key set as other capabilities see it.
 *
 * @param unit the unit that waits for the keys and keeps them
 * @param askedAt when they were asked for; not known of keys taken over from another
 * system
 * @param nextRule the rule by which the next contact is due
 * @param cannotAfter when it must be said that the assignment cannot be carried out
 */
public record KeySetFile(UUID id, UUID caseId, KeySetState state, String unit, @Nullable Instant askedAt,
		@Nullable Instant lastContact, @Nullable String lastResult, @Nullable LocalDate nextContact,
		@Nullable String nextRule, @Nullable Instant cannotAfter, @Nullable Instant missingToldAt,
		@Nullable Instant appointment, @Nullable String appointmentUnit, @Nullable Instant collectedAt,
		@Nullable String cabinet, @Nullable String keyNumber, @Nullable UUID receipt, @Nullable Instant receiptFiledAt,
		@Nullable LockChange lockChange, int routineVersion, List<Item> items) {

	/** Whether units wait for the keys, keep them or fetch them. */
	public boolean isOf(Collection<String> units) {
		return units.contains(unit) || (appointmentUnit != null && units.contains(appointmentUnit));
	}

	/** One item of the set; the words are those of the API. */
	public record Item(String kind, @Nullable String label, @Nullable String form, String status,
			@Nullable String tried) {
	}

}
