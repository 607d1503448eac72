package se.larmnav.tenants.onboarding;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.ServiceClients;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.migration.Quarantine;
import se.larmnav.tenants.onboarding.ServiceTenantsApi.Standing;

import org.springframework.stereotype.Component;

/** Asks every service, this one too, how its municipalities stand. */
@Component
class Surveys {

	private static final Logger LOG = LoggerFactory.getLogger(Surveys.class);

	private static final String ALARMS = "alarms";

	// Whoever looks at the list waits for it.
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final Duration OF_A_MIGRATION = Duration.ofSeconds(30);

	private final Map<String, ServiceTenantsApi> services = new TreeMap<>();

	private final Map<String, ServiceTenantsApi> migrating = new TreeMap<>();

	private final @Nullable UnansweredApi alarms;

	private final String self;

	private final TenantRegister tenants;

	private final Quarantine own;

	Surveys(LarmnavSettings settings, ServiceClients clients, TenantRegister tenants, Quarantine own) {
		this.self = settings.service();
		this.tenants = tenants;
		this.own = own;
		settings.peers().keySet().stream().filter(peer -> !peer.equals(this.self)).forEach(peer -> {
			this.services.put(peer, clients.client(peer, ServiceTenantsApi.class, PATIENCE));
			this.migrating.put(peer, clients.client(peer, ServiceTenantsApi.class, OF_A_MIGRATION));
		});
		this.alarms = settings.peers().containsKey(ALARMS) ? clients.client(ALARMS, UnansweredApi.class, PATIENCE)
				: null;
	}

	/** All that they say now; they are asked at the same time. */
	Survey now() {
		try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
			var unanswered = asking.submit(this::unanswered);
			var answers = new TreeMap<String, Future<@Nullable List<Standing>>>();
			this.services.forEach((name, service) -> answers.put(name, asking.submit(() -> ask(name, service::list))));
			var standings = new TreeMap<String, @Nullable Map<String, Standing>>();
			standings.put(this.self, own());
			answers.forEach((name, answer) -> standings.put(name, byAlias(of(answer))));
			return new Survey(standings, of(unanswered));
		}
	}

	/** Tries again at once where the municipality is set apart. */
	void tryAgain(TenantId tenant) {
		this.own.tryNow(tenant);
		now().quarantine(tenant.value()).forEach(apart -> {
			var service = this.migrating.get(apart.service());
			if (service != null) {
				ask(apart.service(), () -> service.tryNow(tenant.value()));
			}
		});
	}

	private @Nullable Map<String, Long> unanswered() {
		if (this.alarms == null) {
			return null;
		}
		var said = ask(ALARMS, this.alarms::list);
		return (said == null) ? null : said.stream()
			.collect(Collectors.toMap(UnansweredApi.Unanswered::alias, UnansweredApi.Unanswered::seconds));
	}

	private Map<String, Standing> own() {
		var standings = new HashMap<String, Standing>();
		this.tenants.in(TenantRegister.State.OPEN)
			.forEach(tenant -> standings.put(tenant.value(), new Standing(tenant.value(), "OPEN", 0, null, 0L)));
		this.tenants.in(TenantRegister.State.QUARANTINED).forEach(tenant -> {
			var attempt = this.own.attempt(tenant);
			standings.put(tenant.value(),
					new Standing(tenant.value(), "QUARANTINED", attempt.failures(), attempt.next(), null));
		});
		return standings;
	}

	private static @Nullable Map<String, Standing> byAlias(@Nullable List<Standing> said) {
		return (said == null) ? null
				: said.stream().collect(Collectors.toMap(Standing::alias, Function.identity(), (one, other) -> other));
	}

	private static <T extends @Nullable Object> T of(Future<T> answer) {
		try {
			return answer.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the services were asked", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The services could not be asked", ex);
		}
	}

	/** What a service says; nothing when it does not answer as it should. */
	private static <T> @Nullable T ask(String service, Callable<T> question) {
		try {
			return question.call();
		}
		catch (Exception ex) {
			LOG.warn("{} does not say how its tenants stand: {}", service, ex.getMessage());
			return null;
		}
	}

}
