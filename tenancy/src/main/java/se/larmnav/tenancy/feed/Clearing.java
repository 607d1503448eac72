package se.larmnav.tenancy.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Clears the outbox of what is old and has been applied by every service that reads it. A
 * reader that lags, also for a single tenant, keeps what it still needs; a feed that
 * nobody has read keeps everything.
 */
class Clearing {

	private static final Logger LOG = LoggerFactory.getLogger(Clearing.class);

	private static final Duration INTERVAL = Duration.ofHours(1);

	private static final int BATCH = 1_000;

	private final Bell never = new Bell();

	private final JdbcClient database;

	private final Clock clock;

	private final Duration kept;

	/**
	 * @param kept how long what has been applied can still be read again
	 */
	Clearing(JdbcClient database, Clock clock, Duration kept) {
		this.database = database;
		this.clock = clock;
		this.kept = kept;
	}

	void round() throws InterruptedException {
		if (clear() < BATCH) {
			never.await(never.heard(), INTERVAL);
		}
	}

	/** Clears a batch, and says how much that was. */
	int clear() {
		var cleared = database.sql("select platform.clear_outbox(:before, :batch)")
			.param("before", clock.instant().minus(kept).atOffset(ZoneOffset.UTC))
			.param("batch", BATCH)
			.query(Integer.class)
			.single();
		if (cleared > 0) {
			LOG.info("{} events that everybody has applied were cleared from the outbox", cleared);
		}
		return cleared;
	}

}
