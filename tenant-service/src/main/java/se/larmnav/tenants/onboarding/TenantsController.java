package se.larmnav.tenants.onboarding;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.routine.file.StarterFiles;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenants.login.Integrators;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RestController;

/** Answers those who run the platform; nothing here is about a person. */
@RestController
class TenantsController implements TenantsApi {

	private final Onboardings onboardings;

	private final TenantViews views;

	private final Integrators integrators;

	private final Beginnings beginnings;

	private final HttpServletResponse response;

	TenantsController(Onboardings onboardings, TenantViews views, Integrators integrators, Beginnings beginnings,
			HttpServletResponse response) {
		this.onboardings = onboardings;
		this.views = views;
		this.integrators = integrators;
		this.beginnings = beginnings;
		this.response = response;
	}

	@Override
	public List<TenantView> list() {
		return this.views.all();
	}

	@Override
	public TenantView open(String alias) {
		return this.views.of(this.onboardings.known(alias));
	}

	@Override
	public TenantView register(Files files) {
		return open(this.onboardings.register(files.files()));
	}

	@Override
	public List<BaseRoutine> baseRoutines() {
		return StarterFiles.all().stream().map(base -> new BaseRoutine(base.key(), base.name(), base.says())).toList();
	}

	@Override
	public TenantView begin(String key, NewTenant municipality) {
		var base = StarterFiles.of(key).orElseThrow(() -> Refusal.notFound("no-such-base-routine"));
		return open(this.beginnings.begin(base, municipality));
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
		// Shown this once, and kept by nobody on the way.
		this.response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return new Credentials(issued.clientId(), issued.secret());
	}

}
