package se.larmnav.cases.installations;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
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
		if (told.place() == null || told.place().isBlank()) {
			throw Refusal.invalid("/place", "missing");
		}
		var informed = Objects.requireNonNullElse(told.informed(), List.<String>of());
		var known = rules.information().stream().map(Information::key).toList();
		if (!known.containsAll(informed)) {
			throw Refusal.invalid("/informed", "unknown");
		}
		installation.found(told.place().strip(), coverage(told.coverage(), rules), informed, told.note());
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
