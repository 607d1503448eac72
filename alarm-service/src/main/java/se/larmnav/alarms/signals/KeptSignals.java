package se.larmnav.alarms.signals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.intake.SignalArrived;
import se.larmnav.routine.signal.SignalClass;

/** The tenant's log of what its devices have said (larmlogg). */
@Component
class KeptSignals {

	private final JdbcClient database;

	KeptSignals(JdbcClient database) {
		this.database = database;
	}

	/** Keeps a signal once; false when it is here already. */
	boolean keep(SignalArrived signal, SignalClass meaning) {
		return database.sql("""
				insert into signal (id, received_at, controller, message, device_type, status, kind, name, text)
				values (:id, :at, :controller, :message, :deviceType, :status, :kind, :name, :text)
				on conflict (id) do nothing
				""")
			.param("id", signal.id())
			.param("at", signal.receivedAt().atOffset(ZoneOffset.UTC))
			.param("controller", signal.controller().orElse(null))
			.param("message", signal.signal().message())
			.param("deviceType", signal.signal().deviceType())
			.param("status", signal.signal().status())
			.param("kind", meaning.kind().name())
			.param("name", meaning.name())
			.param("text", signal.text())
			.update() == 1;
	}

	void belongsTo(UUID signal, UUID alarm) {
		database.sql("update signal set alarm_id = :alarm where id = :id")
			.param("alarm", alarm)
			.param("id", signal)
			.update();
	}

	List<UUID> of(UUID alarm) {
		return database.sql("select id from signal where alarm_id = :alarm")
			.param("alarm", alarm)
			.query(UUID.class)
			.list();
	}

	Optional<UUID> alarmOf(UUID signal) {
		return database.sql("select alarm_id from signal where id = :id and alarm_id is not null")
			.param("id", signal)
			.query(UUID.class)
			.optional();
	}

}
