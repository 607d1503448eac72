package se.larmnav.contract.tenants;

import java.time.Instant;
import java.time.LocalDate;
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

	/** Every municipality, by name. */
	@GetExchange("/tenants")
	List<TenantView> list();

	/** One municipality. */
	@GetExchange("/tenants/{alias}")
	TenantView open(@PathVariable String alias);

	/**
	 * Registers a municipality from its files and starts onboarding; the same files again
	 * change nothing.
	 */
	@PostExchange("/tenants")
	TenantView register(@RequestBody Files files);

	/** The routines that a new municipality may start from (grundrutiner, PLT-TEN-03). */
	@GetExchange("/base-routines")
	List<BaseRoutine> baseRoutines();

	/**
	 * Registers a municipality that starts from a base routine, and starts onboarding.
	 * Its administrator then fills the organisation; an alias that is known already is
	 * refused.
	 */
	@PostExchange("/base-routines/{key}/tenants")
	TenantView begin(@PathVariable String key, @RequestBody NewTenant municipality);

	/**
	 * Goes on at once with an onboarding that stopped, or with the migrations of a
	 * municipality that services have set apart.
	 */
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
	 * A routine that a new municipality may start from.
	 *
	 * @param name as people say it
	 * @param description what it is like, in Swedish
	 */
	record BaseRoutine(String key, String name, String description) {
	}

	/**
	 * A municipality that starts from a base routine.
	 *
	 * @param alias lower case a–z, 0–9 and '-'; also the login's organization
	 * @param name as people say it, such as "Exempelby kommun"
	 * @param code the four digits of the municipality
	 * @param host the label before the domain; the same as the alias
	 * @param administrator its first tenant administrator
	 */
	record NewTenant(String alias, String name, String code, String host, Administrator administrator) {
	}

	/**
	 * Who sets the municipality up.
	 *
	 * @param user the name by which he or she logs in
	 */
	record Administrator(String user, String name) {
	}

	/**
	 * A municipality as those who run the platform see it.
	 *
	 * @param state ONBOARDING, OPEN, QUARANTINED or STOPPED
	 * @param quarantine the services that have set the municipality apart
	 * @param routine the routine in force; none before the municipality has one
	 * @param services how each service stands with the municipality
	 * @param unanswered the age of the oldest alarm that nobody has answered, in seconds;
	 * zero when all are answered, none when alarm-service does not say
	 */
	record TenantView(String alias, String name, String code, String state, List<Stage> stages,
			List<Quarantine> quarantine, @Nullable RoutineInForce routine, List<Standing> services,
			@Nullable Long unanswered) {
	}

	/** Which version of a municipality's routine is in force, and since when. */
	record RoutineInForce(int version, LocalDate validFrom) {
	}

	/**
	 * How a service stands with a municipality.
	 *
	 * @param state OPEN, QUARANTINED, ABSENT (it has nothing of the municipality) or
	 * SILENT (it does not answer)
	 * @param behind for how many seconds it has not been able to apply what others tell;
	 * zero when it is in step, none when it does not say
	 */
	record Standing(String service, String state, @Nullable Long behind) {
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
