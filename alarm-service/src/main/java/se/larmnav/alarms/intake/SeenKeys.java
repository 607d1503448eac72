package se.larmnav.alarms.intake;

import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a tenant ends the time in which the same bytes are the same message. */
@Component
public class SeenKeys {

	private final JdbcClient database;

	SeenKeys(JdbcClient database) {
		this.database = database;
	}

	/**
	 * After an alarm is acted on or closed whatever its device sends is new, also when
	 * the bytes are the same: it may have begun its counter anew. Part of the bound
	 * tenant's transaction.
	 */
	public void forget(Collection<UUID> signals) {
		if (!signals.isEmpty()) {
			database.sql("delete from platform.intake_seen where journal in (:signals) and counted")
				.param("signals", signals)
				.update();
		}
	}

}
