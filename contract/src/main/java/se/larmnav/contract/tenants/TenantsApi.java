package se.larmnav.contract.tenants;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The register of municipalities, for platform operators; it holds no personal data. */
@HttpExchange("/api/platform/v1")
public interface TenantsApi {

	@GetExchange("/tenants")
	List<TenantView> list();

	@GetExchange("/tenants/{alias}")
	TenantView open(@PathVariable String alias);

	/**
	 * Registers a municipality from its files and starts onboarding; the same files again
	 * change nothing.
	 */
	@PostExchange("/tenants")
	TenantView register(@RequestBody Files files);

	/** Goes on with an onboarding that stopped. */
	@PostExchange("/tenants/{alias}/resumption")
	TenantView resume(@PathVariable String alias);

	/**
	 * Undoes an onboarding that is not finished; an open municipality is left as it is.
	 */
	@DeleteExchange("/tenants/{alias}")
	void cancel(@PathVariable String alias);

	/**
	 * Lets another system of the municipality in, or gives it a new secret: the one
	 * before stops working.
	 */
	@PostExchange("/tenants/{alias}/integrators")
	Credentials issue(@PathVariable String alias, @RequestBody Integrator integrator);

	/**
	 * Another system of a municipality.
	 *
	 * @param id a short name of a-z, 0-9 and '-'
	 * @param name what people call it; they read it where the system has done something
	 */
	record Integrator(String id, String name) {
	}

	/** With which another system fetches its tokens; the secret is shown this once. */
	record Credentials(String clientId, String secret) {
	}

	/**
	 * The files of a municipality by name: tenant.yaml, organisation.yaml,
	 * routine-DATE.yaml, examples.yaml.
	 */
	record Files(Map<String, String> files) {
	}

	/**
	 * @param state ONBOARDING, OPEN, QUARANTINED or STOPPED
	 * @param quarantine the services that have set the municipality apart
	 */
	record TenantView(String alias, String name, String code, String state, List<Stage> stages,
			List<Quarantine> quarantine) {
	}

	/**
	 * A service whose migration of the municipality failed: its data there are left
	 * alone, and the migration is tried again by itself.
	 *
	 * @param failures how often it was tried again in vain
	 * @param next when it is tried again
	 */
	record Quarantine(String service, int failures, @Nullable Instant next) {
	}

	/**
	 * @param state WAITING, RUNNING, DONE or FAILED
	 */
	record Stage(String name, String state, @Nullable Instant at, @Nullable String error) {
	}

}
