package se.larmnav.tenants.onboarding;

import se.larmnav.tenancy.Tenant;
import se.larmnav.tenants.organisation.MunicipalityFacts;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The other services are told that the municipality is open. */
@Component
@Order(5)
class OpenStage implements Stage {

	private final MunicipalityFacts facts;

	OpenStage(MunicipalityFacts facts) {
		this.facts = facts;
	}

	@Override
	public String name() {
		return "open";
	}

	@Override
	public void execute(Newcomer newcomer) {
		Tenant.run(newcomer.tenant(), this.facts::open);
	}

}
