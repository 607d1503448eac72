package se.larmnav.tenancy.testing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.FeedEvent;
import se.larmnav.tenancy.FeedSubscriber;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.feed.Application;

/** Plays the other services: tells this one something, and reads what this one tells. */
public final class TestFeed {

	private final AtomicLong sequence = new AtomicLong();

	private final List<FeedSubscriber> subscribers;

	private final JdbcClient database;

	private final JdbcClient everything;

	private final PlatformTransactionManager transactions;

	private final JsonMapper json;

	private final Clock clock;

	TestFeed(List<FeedSubscriber> subscribers, JdbcClient database, Databases databases,
			PlatformTransactionManager transactions, JsonMapper json, Clock clock) {
		this.subscribers = subscribers;
		this.database = database;
		this.everything = JdbcClient.create(databases.poller());
		this.transactions = transactions;
		this.json = json;
		this.clock = clock;
	}

	/** Applies an event of another service as the feed would. */
	public FeedEvent tell(String producer, String tenant, String type, Object payload) {
		var event = new FeedEvent(UUID.randomUUID(), new TenantId(tenant), sequence.incrementAndGet(), type,
				clock.instant(), json.valueToTree(payload));
		tell(producer, event);
		return event;
	}

	/** Applies the very same event, perhaps again. */
	public void tell(String producer, FeedEvent event) {
		var listening = subscribers.stream().filter((subscriber) -> subscriber.producer().equals(producer)).toList();
		new Application(producer, listening, database, new TransactionTemplate(transactions)).apply(event);
	}

	/**
	 * What this service has told of a tenant, oldest first; the sequence may still be 0.
	 */
	public List<FeedEvent> told(String tenant) {
		return everything.sql("""
				select id, tenant, coalesce(sequence, 0) as sequence, type, at, payload from platform.outbox
				where tenant = :tenant order by nr""")
			.param("tenant", tenant)
			.query((row, number) -> new FeedEvent(row.getObject("id", UUID.class),
					new TenantId(row.getString("tenant")), row.getLong("sequence"), row.getString("type"),
					row.getObject("at", OffsetDateTime.class).toInstant(), json.readTree(row.getString("payload"))))
			.list();
	}

	/** What this service has told of a tenant of one type. */
	public List<FeedEvent> told(String tenant, String type) {
		return told(tenant).stream().filter((event) -> event.type().equals(type)).toList();
	}

}
