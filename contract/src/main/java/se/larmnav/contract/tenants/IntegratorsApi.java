package se.larmnav.contract.tenants;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import se.larmnav.contract.tenants.TenantsApi.Credentials;

/**
 * The other systems of a municipality, for its own administrator; those who run the
 * platform let them in. Without the login it is 503.
 */
@HttpExchange("/api/tenant/v1")
public interface IntegratorsApi {

	/** The systems that have been let in, by name. */
	@GetExchange("/integrators")
	List<OtherSystem> list();

	/** Gives a system a new secret: the one before stops working at once. */
	@PostExchange("/integrators/{id}/secret")
	Credentials renew(@PathVariable String id);

	/**
	 * @param id a short name within the municipality
	 * @param name what people call it
	 * @param clientId with which it fetches its tokens
	 * @param lastSeen when it last fetched a token; null when it has not for ninety days
	 * @param lastRefused when it last came with a wrong secret; null when it has not for
	 * ninety days
	 */
	record OtherSystem(String id, String name, String clientId, @Nullable Instant lastSeen,
			@Nullable Instant lastRefused) {
	}

}
