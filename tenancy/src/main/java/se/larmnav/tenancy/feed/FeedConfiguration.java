package se.larmnav.tenancy.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.FeedSubscriber;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Outbox;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.ServiceClients;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Quarantine;

/** The outbox, its sequencer, the feed, and what this service reads of the others'. */
@Configuration(proxyBeanMethods = false)
public class FeedConfiguration {

	private final Bell published = new Bell();

	private final Bell numbered = new Bell();

	@Bean
	Outbox outbox(JdbcClient database, JsonMapper json, Clock clock) {
		return new Outbox(database, json, clock, published::ring);
	}

	/** What the sequencer reads is there when the register is. */
	@Bean
	SmartLifecycle sequencer(Databases databases, TenantRegister register) {
		var poller = databases.poller();
		var sequencer = new Sequencer(JdbcClient.create(poller),
				new TransactionTemplate(new JdbcTransactionManager(poller)), published, numbered);
		return new Loop("sequencer", sequencer::round);
	}

	@Bean
	SmartLifecycle clearing(Databases databases, TenantRegister register, Clock clock, LarmnavSettings settings) {
		var clearing = new Clearing(JdbcClient.create(databases.poller()), clock, settings.outboxKept());
		return new Loop("clearing of the outbox", clearing::round);
	}

	/** Beside the feed, because it is the same kind of loop. */
	@Bean
	SmartLifecycle quarantineRetry(Quarantine quarantine) {
		var never = new Bell();
		return new Loop("quarantine", () -> {
			quarantine.round();
			never.await(never.heard(), Duration.ofSeconds(15));
		});
	}

	@Bean
	EventsController eventsController(Databases databases, JsonMapper json) {
		return new EventsController(JdbcClient.create(databases.poller()), numbered, json);
	}

	@Bean
	KeptCopies keptCopies(Routines routines, Organisations organisations) {
		return new KeptCopies(routines, organisations);
	}

	@Bean
	Lags lags(Databases databases, Clock clock) {
		return new Lags(JdbcClient.create(databases.poller()), clock);
	}

	@Bean
	Consumers consumers(List<FeedSubscriber> subscribers, LarmnavSettings settings, ServiceClients clients,
			Databases databases, TenantRegister register, JdbcClient database, PlatformTransactionManager transactions,
			Lags lags) {
		var byProducer = subscribers.stream().collect(Collectors.groupingBy(FeedSubscriber::producer));
		byProducer.keySet().retainAll(settings.peers().keySet());
		return new Consumers(byProducer.entrySet().stream().map((entry) -> {
			var producer = entry.getKey();
			var feed = clients.client(producer, EventsApi.class, Duration.ofSeconds(30));
			var application = new Application(producer, entry.getValue(), database,
					new TransactionTemplate(transactions));
			var consumer = new Consumer(producer, typesOf(entry), feed, application, register,
					JdbcClient.create(databases.poller()), lags);
			return new Loop("feed of " + producer, consumer::round);
		}).toList());
	}

	private static Set<String> typesOf(Map.Entry<String, List<FeedSubscriber>> subscribers) {
		return subscribers.getValue()
			.stream()
			.flatMap((subscriber) -> subscriber.types().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The readers of the other services' feeds. */
	record Consumers(List<Loop> loops) implements SmartLifecycle {

		@Override
		public void start() {
			loops.forEach(Loop::start);
		}

		@Override
		public void stop() {
			loops.forEach(Loop::stop);
		}

		@Override
		public boolean isRunning() {
			return loops.stream().anyMatch(Loop::isRunning);
		}

	}

}
