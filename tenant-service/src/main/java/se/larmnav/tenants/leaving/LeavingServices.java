package se.larmnav.tenants.leaving;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.ServiceClients;
import se.larmnav.tenants.leaving.DepartureStage.CannotGoOn;

/** The other services, as a deletion knows them. */
@Component
class LeavingServices {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Map<String, Holdings> services = new TreeMap<>();

	LeavingServices(LarmnavSettings settings, ServiceClients clients) {
		settings.peers().keySet().stream().filter(peer -> !peer.equals(settings.service())).forEach(peer -> {
			this.services.put(peer, clients.client(peer, Holdings.class, PATIENCE));
		});
	}

	/** What each has in the way of a deletion. */
	List<String> obstacles(String alias) {
		var obstacles = new ArrayList<String>();
		each((name, service) -> obstacles.addAll(service.obstacles(alias)));
		return obstacles;
	}

	/** The rows of each table, by service and table. */
	Map<String, Long> counts(String alias) {
		var counts = new TreeMap<String, Long>();
		each((name, service) -> service.counts(alias).forEach((table, rows) -> counts.put(name + "." + table, rows)));
		return counts;
	}

	void remove(String service, String alias) {
		Objects.requireNonNull(this.services.get(service), service).remove(alias, alias);
	}

	void remove(String alias) {
		each((name, service) -> service.remove(alias, alias));
	}

	private void each(BiConsumer<String, Holdings> question) {
		this.services.forEach((name, service) -> {
			try {
				question.accept(name, service);
			}
			catch (RestClientException ex) {
				throw new CannotGoOn("service-away: " + name);
			}
		});
	}

	/** A tenant in another service, as every service of ours answers. */
	@HttpExchange("/internal/tenants/{alias}")
	interface Holdings {

		@GetExchange("/obstacles")
		List<String> obstacles(@PathVariable String alias);

		@GetExchange("/counts")
		Map<String, Long> counts(@PathVariable String alias);

		@DeleteExchange
		void remove(@PathVariable String alias, @RequestParam String confirm);

	}

}
