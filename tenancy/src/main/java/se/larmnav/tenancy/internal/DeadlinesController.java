package se.larmnav.tenancy.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.tenancy.database.Databases;

/**
 * Says when something falls due next and how much is not yet done, so that a
 * demonstration can go from due time to due time.
 */
@RestController
public class DeadlinesController {

	private final JdbcClient database;

	private final Clock clock;

	DeadlinesController(Databases databases, Clock clock) {
		this.database = JdbcClient.create(databases.poller());
		this.clock = clock;
	}

	@GetMapping("/internal/deadlines/next")
	Next next() {
		return database.sql("""
				select (select min(execution_time) from platform.deadlines where execution_time > :now) as next,
				       (select count(*) from platform.deadlines where execution_time <= :now) as due,
				       (select count(*) from platform.outbox where sequence is null) as untold""")
			.param("now", clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Next(at(row.getTimestamp("next")), row.getInt("due"), row.getInt("untold")))
			.single();
	}

	private static @Nullable Instant at(@Nullable Timestamp time) {
		return (time == null) ? null : time.toInstant();
	}

	/**
	 * What time brings.
	 *
	 * @param next the next due time ahead, null when there is none
	 * @param due what is due and not yet done
	 * @param untold events that have not yet got their place in the feed
	 */
	record Next(@Nullable Instant next, int due, int untold) {
	}

}
