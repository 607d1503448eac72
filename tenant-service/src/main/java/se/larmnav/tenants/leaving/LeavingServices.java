package se.larmnav.tenants.leaving;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;

import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.ServiceClients;

/** The other services, where an arrival that broke off is taken away again. */
@Component
class LeavingServices {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Map<String, Holdings> services = new TreeMap<>();

	LeavingServices(LarmnavSettings settings, ServiceClients clients) {
		settings.peers().keySet().stream().filter(peer -> !peer.equals(settings.service())).forEach(peer -> {
			this.services.put(peer, clients.client(peer, Holdings.class, PATIENCE));
		});
	}

	void remove(String service, String alias) {
		Objects.requireNonNull(this.services.get(service), service).remove(alias, alias);
	}

	/** A tenant in another service, as every service of ours answers. */
	@HttpExchange("/internal/tenants/{alias}")
	interface Holdings {

		@DeleteExchange
		void remove(@PathVariable String alias, @RequestParam String confirm);

	}

}
