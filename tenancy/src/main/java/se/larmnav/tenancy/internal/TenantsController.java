package se.larmnav.tenancy.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.feed.Lags;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenancy.migration.Quarantine;

/**
 * Makes, migrates and removes tenants in this service, for tenant-service's onboarding.
 */
@RestController
@RequestMapping("/internal/tenants")
public class TenantsController {

	private final Migrations migrations;

	private final TenantRegister register;

	private final Quarantine quarantine;

	private final Lags lags;

	TenantsController(Migrations migrations, TenantRegister register, Quarantine quarantine, Lags lags) {
		this.quarantine = quarantine;
		this.lags = lags;
		this.migrations = migrations;
		this.register = register;
	}

	@GetMapping
	List<Standing> list() {
		register.refresh();
		var behind = lags.now();
		return Arrays.stream(TenantRegister.State.values())
			.flatMap((state) -> register.in(state).stream().map((tenant) -> standing(tenant, state, behind)))
			.toList();
	}

	/** Makes the tenant or brings it to this version; again, it changes nothing. */
	@PutMapping("/{alias}")
	Standing make(@PathVariable String alias) {
		var tenant = tenant(alias);
		migrations.bring(tenant);
		register.refresh();
		return standing(tenant, TenantRegister.State.OPEN, lags.now());
	}

	/**
	 * Tries the migration of a tenant that is set apart again at once; how it went is
	 * answered, not refused.
	 */
	@PostMapping("/{alias}/attempts")
	Standing tryNow(@PathVariable String alias) {
		var tenant = tenant(alias);
		quarantine.tryNow(tenant);
		var state = register.state(tenant);
		if (state == null) {
			throw Refusal.notFound("no-such-tenant");
		}
		return standing(tenant, state, lags.now());
	}

	/**
	 * Removes all that this service has of the tenant; the alias is said twice on
	 * purpose.
	 */
	@DeleteMapping("/{alias}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String alias, @RequestParam String confirm) {
		if (!confirm.equals(alias)) {
			throw Refusal.invalid("/confirm", "not-the-alias");
		}
		migrations.remove(tenant(alias));
		register.refresh();
	}

	private static TenantId tenant(String alias) {
		if (!TenantId.isValid(alias)) {
			throw Refusal.invalid("/alias", "malformed");
		}
		return new TenantId(alias);
	}

	private Standing standing(TenantId tenant, TenantRegister.State state, Map<TenantId, Duration> behind) {
		var lag = behind.getOrDefault(tenant, Duration.ZERO).toSeconds();
		if (state == TenantRegister.State.OPEN) {
			return new Standing(tenant, state, 0, null, lag);
		}
		var attempt = quarantine.attempt(tenant);
		return new Standing(tenant, state, attempt.failures(), attempt.next(), lag);
	}

	/**
	 * How a tenant stands here.
	 *
	 * @param failures how often its migration was tried again in vain
	 * @param next when that is tried again
	 * @param behind for how many seconds what others tell has not been applied for it
	 */
	record Standing(TenantId alias, TenantRegister.State state, int failures, @Nullable Instant next, long behind) {
	}

}
