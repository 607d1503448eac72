package se.larmnav.tenancy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has read what about whom, written before the answer leaves (vem har läst). */
public class ReadLog {

	private final JdbcClient database;

	private final DataSource side;

	private final Clock clock;

	/**
	 * @param side connections of their own: to wait for a second one of the pool that the
	 * caller's transaction has one of would be to wait for oneself
	 */
	public ReadLog(JdbcClient database, DataSource side, Clock clock) {
		this.database = database;
		this.side = side;
		this.clock = clock;
	}

	/**
	 * Keeps that the caller reads; the row is committed, whatever becomes of the caller's
	 * own transaction.
	 * @param what what is shown, e.g. case, list, alarm
	 * @param ground why the caller may see it
	 * @param persons everybody whose data are shown; a list is one row with all of them
	 */
	public void read(String what, String ground, Collection<UUID> persons) {
		var caller = Caller.current();
		try (var connection = side.getConnection(); var row = connection.prepareStatement("""
				insert into read_log (at, subject, user_name, name, kind, what, ground, persons)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
			row.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
			row.setString(2, caller.subject());
			row.setString(3, caller.userName());
			row.setString(4, caller.name());
			row.setString(5, caller.kind().name());
			row.setString(6, what);
			row.setString(7, ground);
			row.setArray(8, connection.createArrayOf("uuid", persons.toArray()));
			row.executeUpdate();
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The reading could not be logged, so nothing is shown", ex);
		}
	}

	/** The readings of one person's data, newest first. */
	public List<Entry> of(UUID person, int limit) {
		return of(person, null, 0, limit);
	}

	/**
	 * The same, in parts.
	 * @param before the number of the last that was seen; null begins at the newest
	 * @param skip how many are left out
	 */
	public List<Entry> of(UUID person, @Nullable Long before, long skip, int limit) {
		return database.sql("""
				select nr, at, subject, user_name, name, kind, what, ground from read_log
				where persons @> array[:person]::uuid[] and (cast(:before as bigint) is null or nr < :before)
				order by nr desc limit :limit offset :skip""")
			.param("person", person)
			.param("before", before)
			.param("limit", limit)
			.param("skip", skip)
			.query((row, number) -> new Entry(row.getLong("nr"), row.getObject("at", OffsetDateTime.class).toInstant(),
					row.getString("subject"), row.getString("user_name"), row.getString("name"),
					Caller.Kind.valueOf(row.getString("kind")), row.getString("what"), row.getString("ground")))
			.list();
	}

	/** One reading; later ones have higher numbers. */
	public record Entry(long nr, Instant at, String subject, String userName, String name, Caller.Kind kind,
			String what, String ground) {
	}

}
