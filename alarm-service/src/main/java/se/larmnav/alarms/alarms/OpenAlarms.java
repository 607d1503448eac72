package se.larmnav.alarms.alarms;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.tenancy.DeletionObstacle;

/** A municipality in which somebody waits for help is not deleted. */
@Component
class OpenAlarms implements DeletionObstacle {

	private final JdbcClient database;

	OpenAlarms(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Optional<String> now() {
		var open = database.sql("select exists (select from alarm where state <> 'CLOSED')")
			.query(Boolean.class)
			.single();
		return open ? Optional.of("open-alarms") : Optional.empty();
	}

}
