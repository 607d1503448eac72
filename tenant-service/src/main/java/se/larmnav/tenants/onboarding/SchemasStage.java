package se.larmnav.tenants.onboarding;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each service makes the municipality's role and schema. */
@Component
@Order(1)
class SchemasStage implements Stage {

	private final OtherServices services;

	SchemasStage(OtherServices services) {
		this.services = services;
	}

	@Override
	public String name() {
		return "schemas";
	}

	@Override
	public void execute(Newcomer newcomer) {
		this.services.each((name, service) -> service.make(newcomer.tenant().value()));
	}

	@Override
	public void cancel(Newcomer newcomer) {
		var alias = newcomer.tenant().value();
		this.services.each((name, service) -> service.remove(alias, alias));
	}

}
