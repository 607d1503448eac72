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

	/** Whether there is a device whose way could be tried. */
	boolean hasDevices() {
		return database.sql("select exists (select from platform.device_routes where not controller like '9999%')")
			.query(Boolean.class)
			.single();
	}

	/** When the last was due, by the machine's clock. */
	Optional<Instant> lastDue() {
		return database.sql("select max(due_at) from control_alarm")
			.query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
			.single()
			.map(OffsetDateTime::toInstant);
	}

	void expect(UUID id, Instant at, Instant due) {
		database.sql("insert into control_alarm (id, at, due_at) values (:id, :at, :due)")
			.param("id", id)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("due", due.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * How many that were due before a moment have not come through; each is told once.
	 */
	int missed(Instant dueBefore) {
		return database
			.sql("update control_alarm set missed = true where seen_at is null and not missed and due_at < :before")
			.param("before", dueBefore.atOffset(ZoneOffset.UTC))
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
