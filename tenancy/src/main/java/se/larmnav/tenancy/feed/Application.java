package se.larmnav.tenancy.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.FeedEvent;
import se.larmnav.tenancy.FeedSubscriber;
import se.larmnav.tenancy.Tenant;

/**
 * Applies an event in its tenant's transaction, together with the tenant's position: what
 * was applied is never applied again, however often it comes.
 */
public class Application {

	private final String producer;

	private final List<FeedSubscriber> subscribers;

	private final JdbcClient database;

	private final TransactionOperations transactions;

	public Application(String producer, List<FeedSubscriber> subscribers, JdbcClient database,
			TransactionOperations transactions) {
		this.producer = producer;
		this.subscribers = subscribers;
		this.database = database;
		this.transactions = transactions;
	}

	/** Applies it, or does nothing when it was applied before. */
	public void apply(FeedEvent event) {
		Tenant.run(event.tenant(), () -> Caller.<@Nullable Void, RuntimeException>call(Caller.service(producer), () -> {
			transactions.executeWithoutResult((transaction) -> {
				if (moves(event.sequence())) {
					subscribers.stream()
						.filter((subscriber) -> subscriber.types().contains(event.type()))
						.forEach((subscriber) -> subscriber.apply(event));
				}
			});
			return null;
		}));
	}

	/**
	 * Moves the position, and holds it until the end; false when it was there already.
	 */
	private boolean moves(long sequence) {
		return database.sql("""
				insert into platform.positions (producer, sequence) values (:producer, :sequence)
				on conflict (tenant, producer) do update set sequence = excluded.sequence
				where positions.sequence < excluded.sequence""")
			.param("producer", producer)
			.param("sequence", sequence)
			.update() == 1;
	}

}
