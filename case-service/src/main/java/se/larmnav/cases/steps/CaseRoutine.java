package se.larmnav.cases.steps;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.routine.Routine;
import se.larmnav.tenancy.Routines;

/** The routine that judges a case: the one in force when its application came. */
@Component
class CaseRoutine {

	private final Applications applications;

	private final Routines routines;

	private final Clock clock;

	CaseRoutine(Applications applications, Routines routines, Clock clock) {
		this.applications = applications;
		this.routines = routines;
		this.clock = clock;
	}

	Routine of(UUID caseId) {
		return applications.ofCase(caseId)
			.map(ApplicationFile::routineVersion)
			.map(routines::version)
			.orElseGet(() -> routines.inForce(clock.instant()));
	}

}
