package se.larmnav.alarms.supervision;

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
import se.larmnav.contract.alarms.SupervisionApi.Control;
import se.larmnav.contract.alarms.SupervisionApi.Controlled;
import se.larmnav.contract.alarms.SupervisionApi.Silence;
import se.larmnav.routine.supervision.SupervisionCheck;

/** The tenant's silent devices on disk. */
@Component
class KeptSilences {

	private static final String SELECT = """
			select silence.id, controller, (select home.id from home where home.controller = silence.controller and home.in_use
			    order by home.changed_at desc limit 1) as case_id, kind, name, last_heard, found_at, heard_again, source,
			    controlled_at, controlled_by_name, result, measure
			from silence
			""";

	private final JdbcClient database;

	KeptSilences(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Devices in use that were heard, and not since a moment; without those of which it
	 * is known, or that have been controlled since another. When a net is down those are
	 * all devices, at each look.
	 */
	List<Quiet> quietSince(SupervisionCheck.Kind kind, Instant moment, Instant controlledSince) {
		var heard = column(kind);
		return database
			.sql("select distinct device.controller, device." + heard + " from device join home using (controller)"
					+ " where home.in_use and device." + heard + " < :moment and not exists (select from silence"
					+ " where silence.controller = device.controller and kind = :kind and heard_again is null"
					+ " and (controlled_at is null or controlled_at >= :since)) order by device.controller")
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.param("kind", kind.name())
			.param("since", controlledSince.atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Quiet(row.getString(1), instant(row, 2)))
			.list();
	}

	/**
	 * When the one of those that were heard since a moment was heard whose turn is next.
	 */
	Optional<Instant> firstHeardSince(SupervisionCheck.Kind kind, Instant moment) {
		var heard = column(kind);
		return database
			.sql("select min(device." + heard + ") from device join home using (controller) where home.in_use"
					+ " and device." + heard + " >= :moment")
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
			.single()
			.map(OffsetDateTime::toInstant);
	}

	/** What the column says; a name of ours, never a text from outside. */
	private static String column(SupervisionCheck.Kind kind) {
		return switch (kind) {
			case SELF_TEST -> "last_test";
			case DATA_TRAFFIC -> "last_contact";
			case LINK -> "last_link";
		};
	}

	/**
	 * It is silent; nothing when that is known, or has been controlled since a moment.
	 */
	boolean found(Quiet quiet, SupervisionCheck check, Instant at, Instant controlledSince) {
		return database.sql("""
				insert into silence (id, controller, kind, name, source, last_heard, found_at)
				select :id, :controller, :kind, :name, :source, :heard, :at
				where not exists (select from silence where controller = :controller and kind = :kind
				    and controlled_at >= :since and heard_again is null)
				on conflict (controller, kind) where heard_again is null and controlled_at is null do nothing
				""")
			.param("id", UUID.randomUUID())
			.param("controller", quiet.controller())
			.param("kind", check.kind().name())
			.param("name", check.name())
			.param("source", check.source().text())
			.param("heard", quiet.heard().atOffset(ZoneOffset.UTC))
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("since", controlledSince.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Those that have been heard again; each is told once. */
	List<String> heardAgain(SupervisionCheck.Kind kind, Instant at) {
		var heard = column(kind);
		return database.sql("""
				update silence set heard_again = :at from device
				where device.controller = silence.controller and silence.kind = :kind and silence.heard_again is null
				    and device.""" + heard + " > silence.last_heard returning silence.controller")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("kind", kind.name())
			.query(String.class)
			.list();
	}

	Optional<Silence> hold(UUID id) {
		return database.sql(SELECT + "where silence.id = :id for update of silence")
			.param("id", id)
			.query(KeptSilences::silence)
			.optional();
	}

	void controlled(UUID id, Control control, Actor by, Instant at) {
		database
			.sql("""
					update silence set controlled_at = :at, controlled_by = :by, controlled_by_name = :name, result = :result,
					    measure = :measure where id = :id
					""")
			.param("id", id)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", by.subject())
			.param("name", by.name())
			.param("result", control.result())
			.param("measure", control.measure().strip())
			.update();
	}

	/** What waits for a control, the oldest first, and what was controlled since then. */
	List<Silence> waitingOrSince(Instant since) {
		return database
			.sql(SELECT
					+ "where controlled_at is null or controlled_at >= :since order by controlled_at desc nulls first,"
					+ " found_at, controller")
			.param("since", since.atOffset(ZoneOffset.UTC))
			.query(KeptSilences::silence)
			.list();
	}

	private static Silence silence(ResultSet row, int number) throws SQLException {
		var controlledAt = orNull(row, "controlled_at");
		var controlled = (controlledAt == null) ? null
				: new Controlled(controlledAt, Optional.ofNullable(row.getString("controlled_by_name")).orElse(""),
						row.getString("result"), row.getString("measure"));
		return new Silence(row.getObject("id", UUID.class), row.getString("controller"),
				row.getObject("case_id", UUID.class), row.getString("kind"), row.getString("name"), instant(row, 6),
				instant(row, 7), orNull(row, "heard_again"), row.getString("source"), controlled);
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
		var value = row.getObject(column, OffsetDateTime.class);
		return (value == null) ? null : value.toInstant();
	}

	/** A device that has not been heard for a while. */
	record Quiet(String controller, Instant heard) {
	}

}
