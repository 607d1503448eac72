package se.larmnav.tenancy.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import se.larmnav.tenancy.TenantId;

/**
 * For whom this service has not been able to apply what others told, and for how long; on
 * disk, since any instance is asked and one alone reads the feed.
 */
public class Lags {

	private final JdbcClient database;

	private final Clock clock;

	Lags(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** An event that was told then could not be applied. */
	void began(String producer, TenantId tenant, Instant told) {
		database.sql("""
				insert into platform.feed_lags (producer, tenant, since) values (:producer, :tenant, :since)
				on conflict (producer, tenant) do update set since = excluded.since""")
			.param("producer", producer)
			.param("tenant", tenant.value())
			.param("since", told.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The tenant is in step again. */
	void ended(String producer, TenantId tenant) {
		database.sql("delete from platform.feed_lags where producer = :producer and tenant = :tenant")
			.param("producer", producer)
			.param("tenant", tenant.value())
			.update();
	}

	/** Nothing is known any more; who still fails is written anew within a minute. */
	void forget(String producer) {
		database.sql("delete from platform.feed_lags where producer = :producer").param("producer", producer).update();
	}

	/** How far behind the tenants are that are not in step. */
	public Map<TenantId, Duration> now() {
		var behind = new HashMap<TenantId, Duration>();
		var now = clock.instant();
		database.sql("select tenant, min(since) as since from platform.feed_lags group by tenant").query((row) -> {
			behind.put(new TenantId(row.getString("tenant")),
					Duration.between(row.getTimestamp("since").toInstant(), now));
		});
		return behind;
	}

}
