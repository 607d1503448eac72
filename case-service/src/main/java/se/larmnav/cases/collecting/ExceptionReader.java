package se.larmnav.cases.collecting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.fields.Fields;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.routine.access.WithoutKeys;
import se.larmnav.routine.access.WithoutKeys.Needed;
import se.larmnav.tenancy.Refusal;

/**
 * Reads an agreement on an alarm without keys: all that the routine needs of it is there.
 */
final class ExceptionReader {

	private static final int LONGEST = 2000;

	private ExceptionReader() {
	}

	static void check(KeysApi.WithoutKeys told, WithoutKeys rule, LocalDate today) {
		var given = EnumSet.noneOf(Needed.class);
		given(given, Needed.REASON, told.reason());
		given(given, Needed.PLAN_LOCK_OPENING, told.lockOpening());
		given(given, Needed.PLAN_COSTS, told.costs());
		if (told.lastDay() != null) {
			given.add(Needed.END_DATE);
		}
		if (told.staffSignature() != null && told.individualSignature() != null) {
			given.add(Needed.WRITTEN_AGREEMENT);
		}
		var missing = rule.missing(given);
		if (!missing.isEmpty()) {
			throw Refusal.conflict("something-is-missing").with("missing", missing);
		}
		if (told.lastDay().isBefore(today)) {
			throw Refusal.invalid("/lastDay", "has-passed");
		}
		Fields.text("/reason", told.reason(), LONGEST);
		Fields.text("/lockOpening", told.lockOpening(), LONGEST);
		Fields.text("/costs", told.costs(), LONGEST);
		Fields.optional("/other", told.other(), LONGEST);
		Fields.text("/signedBy", told.signedBy(), 200);
	}

	private static void given(Set<Needed> given, Needed needed, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			given.add(needed);
		}
	}

}
