package se.larmnav.alarms.response;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which promises have been broken and told, so that each is told once. */
@Component
class BrokenPromises {

	private final JdbcClient database;

	BrokenPromises(JdbcClient database) {
		this.database = database;
	}

	boolean isNew(UUID alarm, Promised promised, Instant due) {
		return database.sql("""
				insert into broken_promise (alarm_id, promised, due) values (:alarm, :promised, :due)
				on conflict (alarm_id, promised, due) do nothing
				""")
			.param("alarm", alarm)
			.param("promised", promised.name())
			.param("due", due.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

}
