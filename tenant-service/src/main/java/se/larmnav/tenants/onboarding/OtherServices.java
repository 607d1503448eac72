package se.larmnav.tenants.onboarding;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.ServiceClients;

import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;

/** The services that keep something of each municipality. */
@Component
class OtherServices {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Map<String, ServiceTenantsApi> services = new TreeMap<>();

	OtherServices(LarmnavSettings settings, ServiceClients clients) {
		settings.peers().keySet().forEach(peer -> {
			if (!peer.equals(settings.service())) {
				this.services.put(peer, clients.client(peer, ServiceTenantsApi.class, PATIENCE));
			}
		});
	}

	/** Asks something of each; the first that cannot do it fails the stage. */
	void each(BiConsumer<String, ServiceTenantsApi> question) {
		this.services.forEach((name, service) -> {
			try {
				question.accept(name, service);
			}
			catch (ResourceAccessException ex) {
				throw new StageFailed("service-unreachable: " + name, ex);
			}
			catch (RestClientException ex) {
				throw new StageFailed("service-refused: " + name, ex);
			}
		});
	}

}
