package se.larmnav.cases.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.assignments.AssignmentFile;
import se.larmnav.cases.assignments.Assignments;
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.installations.InstallationFile;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.keys.KeySetFile;
import se.larmnav.cases.keys.Keys;
import se.larmnav.cases.keysafes.KeySafeFile;
import se.larmnav.cases.keysafes.KeySafes;

/** A case as it is now, put together from its parts. */
record CaseNow(UUID caseId, Optional<ApplicationFile> application, Optional<DecisionFile> decision,
		List<AssignmentFile> assignments, Optional<KeySetFile> keys, Optional<KeySafeFile> safe,
		Optional<InstallationFile> installation) {

	/** Looks at the parts. */
	@Component
	static class Look {

		private final Applications applications;

		private final Decisions decisions;

		private final Assignments assignments;

		private final Keys keys;

		private final KeySafes safes;

		private final Installations installations;

		Look(Applications applications, Decisions decisions, Assignments assignments, Keys keys, KeySafes safes,
				Installations installations) {
			this.applications = applications;
			this.decisions = decisions;
			this.assignments = assignments;
			this.keys = keys;
			this.safes = safes;
			this.installations = installations;
		}

		CaseNow at(UUID caseId) {
			return Objects.requireNonNull(at(List.of(caseId)).get(caseId));
		}

		/** Many cases by as few questions as one. */
		Map<UUID, CaseNow> at(Collection<UUID> cases) {
			var forms = byCase(applications.ofAll(cases), ApplicationFile::caseId);
			var decided = byCase(decisions.ofAll(cases), DecisionFile::caseId);
			var assigned = byCase(assignments.ofAll(cases), AssignmentFile::caseId);
			var sets = byCase(keys.ofAll(cases), KeySetFile::caseId);
			var mounted = byCase(safes.ofAll(cases), KeySafeFile::caseId);
			var installed = byCase(installations.ofAll(cases), InstallationFile::caseId);
			return cases.stream()
				.distinct()
				.collect(Collectors.toMap(Function.identity(),
						(id) -> new CaseNow(id, first(forms, id), first(decided, id),
								assigned.getOrDefault(id, List.of()), first(sets, id), first(mounted, id),
								first(installed, id))));
		}

		private static <T> Map<UUID, List<T>> byCase(List<T> all, Function<T, UUID> caseOf) {
			return all.stream().collect(Collectors.groupingBy(caseOf));
		}

		private static <T> Optional<T> first(Map<UUID, List<T>> all, UUID id) {
			return all.getOrDefault(id, List.of()).stream().findFirst();
		}

	}

}
