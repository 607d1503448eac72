package se.larmnav.tenants.onboarding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.ServiceClients;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.migration.Quarantine;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Which services have set municipalities apart because a migration failed there. */
@Component
class Quarantines {

	private static final Logger LOG = LoggerFactory.getLogger(Quarantines.class);

	// Whoever looks at the list waits for it.
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Map<String, ServiceTenantsApi> services = new TreeMap<>();

	private final String self;

	private final TenantRegister tenants;

	private final Quarantine own;

	Quarantines(LarmnavSettings settings, ServiceClients clients, TenantRegister tenants, Quarantine own) {
		this.self = settings.service();
		this.tenants = tenants;
		this.own = own;
		settings.peers().keySet().stream().filter(peer -> !peer.equals(this.self)).forEach(peer -> {
			this.services.put(peer, clients.client(peer, ServiceTenantsApi.class, PATIENCE));
		});
	}

	/** By alias; a service that does not answer says nothing. */
	Map<String, List<TenantsApi.Quarantine>> now() {
		var found = new TreeMap<String, List<TenantsApi.Quarantine>>();
		this.tenants.in(TenantRegister.State.QUARANTINED).forEach(tenant -> {
			var attempt = this.own.attempt(tenant);
			found.computeIfAbsent(tenant.value(), alias -> new ArrayList<>())
				.add(new TenantsApi.Quarantine(this.self, attempt.failures(), attempt.next()));
		});
		this.services.forEach((name, service) -> {
			try {
				service.list()
					.stream()
					.filter(standing -> standing.state().equals("QUARANTINED"))
					.forEach(standing -> found.computeIfAbsent(standing.alias(), alias -> new ArrayList<>())
						.add(new TenantsApi.Quarantine(name, standing.failures(), standing.next())));
			}
			catch (RestClientException ex) {
				LOG.warn("{} does not say how its tenants stand: {}", name, ex.getMessage());
			}
		});
		return found;
	}

}
