package se.larmnav.tenancy;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** What this service tells the others, written together with what happened. */
public class Outbox {

	private final JdbcClient database;

	private final JsonMapper json;

	private final Clock clock;

	private final Runnable committed;

	/**
	 * @param committed called after a commit that has told something
	 */
	public Outbox(JdbcClient database, JsonMapper json, Clock clock, Runnable committed) {
		this.database = database;
		this.json = json;
		this.clock = clock;
		this.committed = committed;
	}

	/** Tells in the caller's transaction and tenant; without either it throws. */
	public void publish(String type, Object payload) {
		Tenant.current();
		requireTransaction();
		database.sql("insert into platform.outbox (type, at, payload) values (:type, :at, cast(:payload as jsonb))")
			.param("type", type)
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.param("payload", json.writeValueAsString(payload))
			.update();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				committed.run();
			}
		});
	}

	static void requireTransaction() {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalTransactionStateException("This is written together with what happened: in a transaction");
		}
	}

}
