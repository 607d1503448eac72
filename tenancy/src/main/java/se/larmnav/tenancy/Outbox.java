package se.larmnav.tenancy;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What this service tells the others, written together with what happened. */
public class Outbox {

	private final JdbcClient database;

	private final JsonMapper json;

	private final Clock clock;

	protected Outbox(JdbcClient database, JsonMapper json, Clock clock) {
		this.database = database;
		this.json = json;
		this.clock = clock;
	}

	/** Tells in the caller's transaction and tenant; without a transaction it throws. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(String type, Object payload) {
		Tenant.current();
		database.sql("insert into platform.outbox (type, at, payload) values (:type, :at, cast(:payload as jsonb))")
			.param("type", type)
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.param("payload", json.writeValueAsString(payload))
			.update();
	}

}
