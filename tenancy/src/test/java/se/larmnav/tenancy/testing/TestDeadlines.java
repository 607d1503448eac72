package se.larmnav.tenancy.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.larmnav.tenancy.database.Databases;

/** Sees to it that what falls due at the clock's time has been done. */
public final class TestDeadlines {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final JdbcClient everything;

	private final Clock clock;

	TestDeadlines(Databases databases, Clock clock) {
		this.everything = JdbcClient.create(databases.poller());
		this.clock = clock;
	}

	/**
	 * Waits until nothing is due for a tenant: whatever was is committed, with all that
	 * followed in its transaction. What then has not come does not come.
	 */
	public void settle(String tenant) {
		Awaitility.await().atMost(PATIENCE).until(() -> due(tenant) == 0);
	}

	private long due(String tenant) {
		return everything
			.sql("select count(*) from platform.deadlines where execution_time <= :now and task_instance like :tenant")
			.param("now", clock.instant().atOffset(ZoneOffset.UTC))
			.param("tenant", tenant + "/%")
			.query(Long.class)
			.single();
	}

}
