package se.larmnav.tenants.onboarding;

import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenants.login.Integrators;
import se.larmnav.tenants.onboarding.Progress.State;
import se.larmnav.tenants.onboarding.Progress.Step;
import se.larmnav.tenants.register.Municipality;
import se.larmnav.tenants.register.Register;

import org.springframework.web.bind.annotation.RestController;

/** Answers those who run the platform; nothing here is about a person. */
@RestController
class TenantsController implements TenantsApi {

	private final Onboardings onboardings;

	private final Register register;

	private final Quarantines quarantines;

	private final Integrators integrators;

	TenantsController(Onboardings onboardings, Register register, Quarantines quarantines, Integrators integrators) {
		this.onboardings = onboardings;
		this.register = register;
		this.quarantines = quarantines;
		this.integrators = integrators;
	}

	@Override
	public List<TenantView> list() {
		var quarantined = this.quarantines.now();
		return this.register.all()
			.stream()
			.map(each -> of(each, quarantined.getOrDefault(each.alias(), List.of())))
			.toList();
	}

	@Override
	public TenantView open(String alias) {
		return of(this.onboardings.known(alias), this.quarantines.now().getOrDefault(alias, List.of()));
	}

	@Override
	public TenantView register(Files files) {
		return open(this.onboardings.register(files.files()));
	}

	@Override
	public TenantView resume(String alias) {
		this.onboardings.resume(alias);
		return open(alias);
	}

	@Override
	public void cancel(String alias) {
		this.onboardings.cancel(alias);
	}

	@Override
	public Credentials issue(String alias, Integrator integrator) {
		this.onboardings.known(alias);
		if (!TenantId.isValid(integrator.id())) {
			throw Refusal.invalid("/id", "malformed");
		}
		if (integrator.name().isBlank()) {
			throw Refusal.invalid("/name", "required");
		}
		var issued = this.integrators.issue(alias, integrator.id(), integrator.name());
		return new Credentials(issued.clientId(), issued.secret());
	}

	private TenantView of(Municipality municipality, List<Quarantine> quarantine) {
		var steps = this.onboardings.stages(municipality.alias());
		var stages = this.onboardings.stageNames().stream().map(name -> stage(name, steps.get(name))).toList();
		var state = !quarantine.isEmpty() ? "QUARANTINED" : municipality.state() == Municipality.State.OPEN ? "OPEN"
				: steps.values().stream().anyMatch(step -> step.state() == State.FAILED) ? "STOPPED" : "ONBOARDING";
		return new TenantView(municipality.alias(), municipality.name(), municipality.code(), state, stages,
				quarantine);
	}

	private static Stage stage(String name, @Nullable Step step) {
		return step == null ? new Stage(name, "WAITING", null, null)
				: new Stage(name, step.state().name(), step.at(), step.error());
	}

}
