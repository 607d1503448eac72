package se.larmnav.alarms.outages;

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
import se.larmnav.contract.alarms.OutagesApi.Line;

/** The tenant's operational faults on disk, and the lines of what is done. */
@Component
class KeptOutages {

	private static final String SELECT = """
			select id, begun_at, reported_at, reported_by, text, area, state, assessors, agreed, ended_at, routine_version
			from outage
			""";

	private final JdbcClient database;

	KeptOutages(JdbcClient database) {
		this.database = database;
	}

	void keep(Kept outage) {
		database
			.sql("""
					insert into outage (id, begun_at, reported_at, reported_by, text, area, state, assessors, agreed, routine_version)
					values (:id, :begun, :reported, :by, :text, :area, :state, :assessors, '{}', :version)
					""")
			.param("id", outage.id())
			.param("begun", at(outage.begunAt()))
			.param("reported", at(outage.reportedAt()))
			.param("by", outage.reportedBy())
			.param("text", outage.text())
			.param("area", outage.area())
			.param("state", outage.state().name())
			.param("assessors", outage.assessors().toArray(String[]::new))
			.param("version", outage.routineVersion())
			.update();
	}

	/** Reads it and holds it, so that steps come one after the other. */
	Optional<Kept> hold(UUID id) {
		return database.sql(SELECT + "where id = :id for update").param("id", id).query(KeptOutages::kept).optional();
	}

	/** What is not over, and what has been over since a moment; the newest first. */
	List<Kept> openOrSince(Instant since) {
		return database.sql(SELECT + "where ended_at is null or ended_at >= :since order by reported_at desc, id")
			.param("since", at(since))
			.query(KeptOutages::kept)
			.list();
	}

	/**
	 * @param ended null while it is not over
	 */
	void became(UUID id, OutageState state, List<String> agreed, @Nullable Instant ended) {
		database
			.sql("""
					update outage set state = :state, agreed = :agreed, ended_at = cast(:ended as timestamptz) where id = :id
					""")
			.param("id", id)
			.param("state", state.name())
			.param("agreed", agreed.toArray(String[]::new))
			.param("ended", (ended == null) ? null : ended.toString())
			.update();
	}

	void write(UUID outage, String what, Actor who, String text, Instant at) {
		database.sql("""
				insert into outage_line (outage, number, at, what, who, who_name, text)
				select :outage, count(*) + 1, :at, :what, :who, :name, :text from outage_line where outage = :outage
				""")
			.param("outage", outage)
			.param("at", at(at))
			.param("what", what)
			.param("who", who.subject())
			.param("name", Optional.ofNullable(who.name()).orElse(who.subject()))
			.param("text", text)
			.update();
	}

	List<Line> lines(UUID outage) {
		return database.sql("select at, what, who_name, text from outage_line where outage = :id order by number")
			.param("id", outage)
			.query((row, number) -> new Line(instant(row, "at"), row.getString("what"), row.getString("who_name"),
					row.getString("text")))
			.list();
	}

	private static Kept kept(ResultSet row, int number) throws SQLException {
		var ended = row.getObject("ended_at", OffsetDateTime.class);
		return new Kept(row.getObject("id", UUID.class), instant(row, "begun_at"), instant(row, "reported_at"),
				row.getString("reported_by"), row.getString("text"), row.getString("area"),
				OutageState.valueOf(row.getString("state")), texts(row, "assessors"), texts(row, "agreed"),
				(ended == null) ? null : ended.toInstant(), row.getInt("routine_version"));
	}

	private static List<String> texts(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/**
	 * An operational fault as it is kept.
	 *
	 * @param assessors user names of those who assess it together
	 * @param agreed those of them who stand behind the assessment that was written last
	 */
	record Kept(UUID id, Instant begunAt, Instant reportedAt, String reportedBy, String text, @Nullable String area,
			OutageState state, List<String> assessors, List<String> agreed, @Nullable Instant endedAt,
			int routineVersion) {
	}

}
