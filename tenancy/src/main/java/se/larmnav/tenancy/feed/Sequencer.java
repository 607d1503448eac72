package se.larmnav.tenancy.feed;

import java.time.Duration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives committed events their place in the feed. Only one instance does it at a time, so
 * that a place that can be read is never followed by a smaller one.
 */
class Sequencer {

	private static final Duration INTERVAL = Duration.ofMillis(500);

	private static final int BATCH = 500;

	private final JdbcClient database;

	private final TransactionOperations transactions;

	private final Bell published;

	private final Bell numbered;

	/**
	 * @param published rings when this process has told something
	 * @param numbered is rung when events have got their place
	 */
	Sequencer(JdbcClient database, TransactionOperations transactions, Bell published, Bell numbered) {
		this.database = database;
		this.transactions = transactions;
		this.published = published;
		this.numbered = numbered;
	}

	void round() throws InterruptedException {
		var heard = published.heard();
		if (number() < BATCH) {
			published.await(heard, INTERVAL);
		}
	}

	/** Numbers what waits, and says how many that were. */
	int number() {
		if (database.sql("select 1 from platform.outbox where sequence is null limit 1")
			.query()
			.listOfRows()
			.isEmpty()) {
			return 0;
		}
		Integer count = transactions.execute((transaction) -> isAlone() ? numberWaiting() : 0);
		if (count != null && count > 0) {
			numbered.ring();
			return count;
		}
		return 0;
	}

	/** Until the end of the transaction; what it committed is seen by the next. */
	private boolean isAlone() {
		return database.sql("select pg_try_advisory_xact_lock(hashtextextended('larmnav sequencer', 0))")
			.query(Boolean.class)
			.single();
	}

	private int numberWaiting() {
		return database
			.sql("""
					update platform.outbox set sequence = numbered.place
					from (select nr, nextval('platform.feed') as place
					      from (select nr from platform.outbox where sequence is null order by nr limit :batch) waiting) numbered
					where outbox.nr = numbered.nr""")
			.param("batch", BATCH)
			.update();
	}

}
