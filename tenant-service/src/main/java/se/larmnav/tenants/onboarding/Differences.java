package se.larmnav.tenants.onboarding;

import java.util.ArrayList;
import java.util.List;

import se.larmnav.routine.Routine;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenants.organisation.MunicipalityFacts;
import se.larmnav.tenants.organisation.OrganisationVersions;
import se.larmnav.tenants.routine.RoutineVersions;

import org.springframework.stereotype.Component;

/**
 * Which files say something else than what is running. Words that mean the same are no
 * difference.
 */
@Component
class Differences {

	private final MunicipalityFacts facts;

	private final OrganisationVersions organisations;

	private final RoutineVersions routines;

	Differences(MunicipalityFacts facts, OrganisationVersions organisations, RoutineVersions routines) {
		this.facts = facts;
		this.organisations = organisations;
		this.routines = routines;
	}

	List<String> of(Newcomer newcomer) {
		return Tenant.call(newcomer.tenant(), () -> {
			var differing = new ArrayList<String>();
			if (this.facts.kept().filter(newcomer.said().tenant()::equals).isEmpty()) {
				differing.add("tenant.yaml");
			}
			if (this.organisations.yaml()
				.map(MunicipalFiles::organisation)
				.filter(newcomer.said().organisation()::equals)
				.isEmpty()) {
				differing.add("organisation.yaml");
			}
			newcomer.said()
				.routines()
				.stream()
				.filter(routine -> !isPublished(routine))
				.forEach(routine -> differing.add("routine-" + routine.validFrom() + ".yaml"));
			return differing;
		});
	}

	private boolean isPublished(Routine routine) {
		return this.routines.yamls(routine.validFrom())
			.stream()
			.map(yaml -> MunicipalFiles.routine("routine", yaml, routine.version()))
			.anyMatch(routine::equals);
	}

}
