package se.larmnav.tenants.onboarding;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The tenants of another service, as every service of ours answers about them. */
@HttpExchange("/internal/tenants")
interface ServiceTenantsApi {

	@GetExchange
	List<Standing> list();

	@PutExchange("/{alias}")
	Standing make(@PathVariable String alias);

	@DeleteExchange("/{alias}")
	void remove(@PathVariable String alias, @RequestParam String confirm);

	/**
	 * How a tenant stands there.
	 *
	 * @param state OPEN or QUARANTINED
	 */
	record Standing(String alias, String state) {
	}

}
