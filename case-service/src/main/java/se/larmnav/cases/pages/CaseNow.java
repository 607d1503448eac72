package se.larmnav.cases.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
			return new CaseNow(caseId, applications.ofCase(caseId), decisions.newest(caseId), assignments.of(caseId),
					keys.of(caseId), safes.of(caseId), installations.of(caseId));
		}

	}

}
