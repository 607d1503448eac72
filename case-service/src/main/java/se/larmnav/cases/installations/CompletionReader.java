package se.larmnav.cases.installations;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.fields.Fields;
import se.larmnav.contract.cases.InstallationsApi.Completion;
import se.larmnav.routine.application.Information;
import se.larmnav.routine.installation.InstallationRules;
import se.larmnav.routine.installation.InstallationRules.Coverage.Answer;
import se.larmnav.tenancy.Refusal;

/** Reads what the installer found and told at the visit. */
final class CompletionReader {

	private CompletionReader() {
	}

	static void into(Installation installation, Completion told, InstallationRules rules) {
		var place = Fields.text("/place", told.place(), 500);
		var note = Fields.optional("/note", told.note(), 2000);
		var informed = Objects.requireNonNullElse(told.informed(), List.<String>of());
		var known = rules.information().stream().map(Information::key).toList();
		if (!known.containsAll(informed)) {
			throw Refusal.invalid("/informed", "unknown");
		}
		installation.found(place, coverage(told.coverage(), rules), informed, note);
	}

	private static @Nullable Answer coverage(@Nullable String said, InstallationRules rules) {
		if (said == null) {
			if (rules.coverage() != null) {
				throw Refusal.invalid("/coverage", "missing");
			}
			return null;
		}
		return Arrays.stream(Answer.values())
			.filter((one) -> one.name().equals(said))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/coverage", "unknown"));
	}

}
