package se.larmnav.tenants.onboarding;

import se.larmnav.tenancy.Tenant;
import se.larmnav.tenants.organisation.MunicipalityFacts;
import se.larmnav.tenants.organisation.OrganisationVersions;
import se.larmnav.tenants.routine.RoutineVersions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The organisation and the routines are published. They go when the municipality's own
 * schema goes, so there is nothing to cancel.
 */
@Component
@Order(2)
class DecisionsStage implements Stage {

	static final String NAME = "organisation-and-routine";

	private final MunicipalityFacts facts;

	private final OrganisationVersions organisations;

	private final RoutineVersions routines;

	DecisionsStage(MunicipalityFacts facts, OrganisationVersions organisations, RoutineVersions routines) {
		this.facts = facts;
		this.organisations = organisations;
		this.routines = routines;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public void execute(Newcomer newcomer) {
		Tenant.run(newcomer.tenant(), () -> {
			this.facts.keep(newcomer.file("tenant.yaml"));
			this.organisations.publish(newcomer.file("organisation.yaml"));
			newcomer.files()
				.keySet()
				.stream()
				.filter(name -> name.startsWith("routine-"))
				.sorted()
				.forEach(name -> this.routines.publish(name, newcomer.file(name), newcomer.said().organisation()));
		});
	}

}
