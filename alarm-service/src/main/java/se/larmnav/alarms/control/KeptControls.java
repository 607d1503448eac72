package se.larmnav.alarms.control;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tenant's synthetic alarms on disk, apart from all real ones. */
@Component
class KeptControls {

	private final JdbcClient database;

	KeptControls(JdbcClient database) {
		this.database = database;
	}

	boolean any() {
		return database.sql("select exists (select from control_alarm)").query(Boolean.class).single();
	}

	void expect(UUID id, Instant at) {
		database.sql("insert into control_alarm (id, at) values (:id, :at)")
			.param("id", id)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The one that a message names, if it is one of ours. */
	Optional<UUID> named(String text) {
		return database.sql("select id from control_alarm where replace(cast(id as text), '-', '') = :text")
			.param("text", text)
			.query(UUID.class)
			.optional();
	}

	/** It has come through; false when it had already. */
	boolean seen(UUID id) {
		return database.sql("update control_alarm set seen_at = clock_timestamp() where id = :id and seen_at is null")
			.param("id", id)
			.update() == 1;
	}

	/** It has not come and does not count as one that may; false when it has. */
	boolean missed(UUID id) {
		return database.sql("update control_alarm set missed = true where id = :id and seen_at is null")
			.param("id", id)
			.update() == 1;
	}

	/** How long it has been on its way by the machine's clock. */
	Duration underWay(UUID id) {
		return database
			.sql("select cast(1000 * extract(epoch from clock_timestamp() - sent_at) as bigint) from control_alarm where id = :id")
			.param("id", id)
			.query(Long.class)
			.optional()
			.map(Duration::ofMillis)
			.orElse(Duration.ZERO);
	}

	Optional<LastControl> last() {
		return database.sql("""
				select at, cast(1000 * extract(epoch from seen_at - sent_at) as bigint) from control_alarm
				where seen_at is not null order by at desc limit 1
				""")
			.query((row, number) -> new LastControl(row.getObject(1, OffsetDateTime.class).toInstant(),
					Duration.ofMillis(row.getLong(2))))
			.optional();
	}

}
