package se.larmnav.tenants.onboarding;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The tenants of another service, as every service of ours answers about them. */
@HttpExchange("/internal/tenants")
interface ServiceTenantsApi {

	@GetExchange
	List<Standing> list();

	@PutExchange("/{alias}")
	Standing make(@PathVariable String alias);

	/** Tries a migration that failed again at once; how it went is answered. */
	@PostExchange("/{alias}/attempts")
	Standing tryNow(@PathVariable String alias);

	@DeleteExchange("/{alias}")
	void remove(@PathVariable String alias, @RequestParam String confirm);

	/**
	 * How a tenant stands there.
	 *
	 * @param state OPEN or QUARANTINED
	 * @param failures how often a migration that failed was tried again in vain
	 * @param next when that is tried again
	 * @param behind for how many seconds it has not applied what others tell
	 */
	record Standing(String alias, String state, int failures, @Nullable Instant next, @Nullable Long behind) {
	}

}
