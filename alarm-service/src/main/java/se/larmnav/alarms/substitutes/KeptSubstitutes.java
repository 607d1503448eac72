package se.larmnav.alarms.substitutes;

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
import se.larmnav.contract.alarms.SubstitutesApi.Line;

/** The tenant's alarms that do not work, and what is done instead, on disk. */
@Component
class KeptSubstitutes {

	private static final String SELECT = """
			select id, home, controller, unit, text, state, since, offer, times, done_until, ended_at, routine_version
			from substitute
			""";

	private final JdbcClient database;

	KeptSubstitutes(JdbcClient database) {
		this.database = database;
	}

	/** Whether the home has none that is open already. */
	boolean keep(Kept one) {
		return database
			.sql("""
					insert into substitute (id, home, controller, unit, text, state, since, times, done_until, routine_version)
					values (:id, :home, :controller, :unit, :text, :state, :since, '{}', :since, :version)
					on conflict (home) where ended_at is null do nothing
					""")
			.param("id", one.id())
			.param("home", one.home())
			.param("controller", one.controller())
			.param("unit", one.unit())
			.param("text", one.text())
			.param("state", one.state().name())
			.param("since", at(one.since()))
			.param("version", one.routineVersion())
			.update() == 1;
	}

	Optional<Kept> hold(UUID id) {
		return database.sql(SELECT + "where id = :id for update")
			.param("id", id)
			.query(KeptSubstitutes::kept)
			.optional();
	}

	Optional<Kept> openAt(UUID home) {
		return database.sql(SELECT + "where home = :home and ended_at is null for update")
			.param("home", home)
			.query(KeptSubstitutes::kept)
			.optional();
	}

	/** What is not over, and what has been over since a moment. */
	List<Kept> openOrSince(Instant since) {
		return database.sql(SELECT + "where ended_at is null or ended_at >= :since order by since, id")
			.param("since", at(since))
			.query(KeptSubstitutes::kept)
			.list();
	}

	void change(Kept one) {
		database.sql("""
				update substitute set state = :state, offer = :offer, times = :times, done_until = :done,
				    ended_at = cast(:ended as timestamptz) where id = :id
				""")
			.param("id", one.id())
			.param("state", one.state().name())
			.param("offer", one.offer())
			.param("times", one.times().toArray(String[]::new))
			.param("done", at(one.doneUntil()))
			.param("ended", Optional.ofNullable(one.endedAt()).map(Instant::toString).orElse(null))
			.update();
	}

	void write(UUID substitute, String what, Actor who, String text, Instant at) {
		database.sql("""
				insert into substitute_line (substitute, number, at, what, who, who_name, text)
				select :id, count(*) + 1, :at, :what, :who, :name, :text from substitute_line where substitute = :id
				""")
			.param("id", substitute)
			.param("at", at(at))
			.param("what", what)
			.param("who", who.subject())
			.param("name", Optional.ofNullable(who.name()).orElse(who.subject()))
			.param("text", text)
			.update();
	}

	List<Line> lines(UUID substitute) {
		return database
			.sql("select at, what, who_name, text from substitute_line where substitute = :id order by number")
			.param("id", substitute)
			.query((row, number) -> new Line(instant(row, "at"), row.getString("what"), row.getString("who_name"),
					row.getString("text")))
			.list();
	}

	private static Kept kept(ResultSet row, int number) throws SQLException {
		var ended = row.getObject("ended_at", OffsetDateTime.class);
		return new Kept(row.getObject("id", UUID.class), row.getObject("home", UUID.class), row.getString("controller"),
				row.getString("unit"), row.getString("text"), SubstituteState.valueOf(row.getString("state")),
				instant(row, "since"), row.getString("offer"), List.of((String[]) row.getArray("times").getArray()),
				instant(row, "done_until"), (ended == null) ? null : ended.toInstant(), row.getInt("routine_version"));
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/**
	 * An alarm that does not work, as it is kept.
	 *
	 * @param doneUntil the next visit or call is the first one after this
	 */
	record Kept(UUID id, UUID home, String controller, String unit, String text, SubstituteState state, Instant since,
			@Nullable String offer, List<String> times, Instant doneUntil, @Nullable Instant endedAt,
			int routineVersion) {

		Kept agreed(String chosen, Timetable when, Instant now) {
			return new Kept(id, home, controller, unit, text, SubstituteState.AGREED, since, chosen, when.words(), now,
					null, routineVersion);
		}

		Kept declined() {
			return new Kept(id, home, controller, unit, text, SubstituteState.DECLINED, since, null, List.of(),
					doneUntil, null, routineVersion);
		}

		Kept visited(Instant now) {
			return new Kept(id, home, controller, unit, text, state, since, offer, times, now, null, routineVersion);
		}

		Kept works(Instant now) {
			return new Kept(id, home, controller, unit, text, SubstituteState.WORKS, since, offer, times, doneUntil,
					now, routineVersion);
		}

	}

}
