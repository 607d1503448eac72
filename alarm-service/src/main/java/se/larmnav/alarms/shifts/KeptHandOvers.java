package se.larmnav.alarms.shifts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.history.Actor;
import se.larmnav.contract.alarms.ShiftsApi.Notes;

/** The tenant's hand-overs on disk. */
@Component
class KeptHandOvers {

	private static final String SELECT = """
			select id, at, by_subject, by_name, alarms, promises, watch_outs, text, received_at, received_by_name
			from hand_over
			""";

	private final JdbcClient database;

	KeptHandOvers(JdbcClient database) {
		this.database = database;
	}

	void keep(Kept handOver) {
		database.sql("""
				insert into hand_over (id, at, by_subject, by_name, alarms, promises, watch_outs, text)
				values (:id, :at, :by, :name, cast(:alarms as uuid[]), :promises, :watchOuts, :text)
				""")
			.param("id", handOver.id())
			.param("at", handOver.at().atOffset(ZoneOffset.UTC))
			.param("by", handOver.by().subject())
			.param("name", handOver.by().name())
			.param("alarms", handOver.alarms().stream().map(UUID::toString).toArray(String[]::new))
			.param("promises", handOver.notes().promises())
			.param("watchOuts", handOver.notes().watchOuts())
			.param("text", handOver.notes().text())
			.update();
	}

	/** Reads it and holds it, so that one alone receives it. */
	Optional<Kept> hold(UUID id) {
		return database.sql(SELECT + "where id = :id for update").param("id", id).query(KeptHandOvers::kept).optional();
	}

	void received(UUID id, Actor by, Instant at) {
		database.sql("""
				update hand_over set received_at = :at, received_by = :by, received_by_name = :name where id = :id
				""")
			.param("id", id)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", by.subject())
			.param("name", by.name())
			.update();
	}

	/** What waits, and what has been received since a moment; the newest first. */
	List<Kept> waitingOrSince(Instant since) {
		return database.sql(SELECT + "where received_at is null or received_at >= :since order by at desc")
			.param("since", since.atOffset(ZoneOffset.UTC))
			.query(KeptHandOvers::kept)
			.list();
	}

	private static Kept kept(ResultSet row, int number) throws SQLException {
		return new Kept(row.getObject("id", UUID.class), instant(row, "at"),
				new Actor(row.getString("by_subject"), row.getString("by_name")),
				List.of((UUID[]) row.getArray("alarms").getArray()),
				new Notes(row.getString("promises"), row.getString("watch_outs"), row.getString("text")),
				row.getObject("received_at") == null ? null : instant(row, "received_at"),
				row.getString("received_by_name"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/** A hand-over as it is kept. */
	record Kept(UUID id, Instant at, Actor by, List<UUID> alarms, Notes notes, @Nullable Instant receivedAt,
			@Nullable String receivedBy) {
	}

}
