package se.larmnav.alarms.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The alarms' histories: append-only in the database too, and chained by hash. */
@Component
public class History {

	private final JdbcClient database;

	public History(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Puts what has happened at the end of the chain; the alarm's row is locked, so there
	 * is one end. They are to be written after the alarm.
	 */
	public static List<Chained> chained(UUID id, Chain chain, List<Happening> happenings, Seen seen) {
		return happenings.stream()
			.map((happening) -> new Chained(happening, chain.add(id, happening, seen), seen))
			.toList();
	}

	/** Writes what has been put at the end of the chain. */
	public void write(UUID id, List<Chained> lines) {
		for (var line : lines) {
			var happening = line.happening();
			database.sql("""
					insert into alarm_history
					    (alarm_id, number, at, what, who, who_name, detail, previous, hash, known_at, state)
					values (:alarm, :number, :at, :what, :who, :name, :detail, :previous, :hash, :known, :state)
					""")
				.param("alarm", id)
				.param("number", line.link().number())
				.param("at", happening.at().atOffset(ZoneOffset.UTC))
				.param("what", happening.what().name())
				.param("who", happening.who().subject())
				.param("name", happening.who().name())
				.param("detail", happening.detail())
				.param("previous", line.link().previous())
				.param("hash", line.link().hash())
				.param("known", line.seen().at().atOffset(ZoneOffset.UTC))
				.param("state", line.seen().state())
				.update();
		}
	}

	/** The lines of an alarm in their order. */
	public List<Line> of(UUID alarm) {
		return database.sql("""
				select number, at, what, who, who_name, detail, previous, hash, known_at, state from alarm_history
				where alarm_id = :alarm order by number
				""").param("alarm", alarm).query(History::line).list();
	}

	/** Whether nobody has changed a line, taken one away or put one in between. */
	public boolean isWhole(UUID alarm, long length) {
		var lines = of(alarm);
		var previous = "";
		for (var i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			var hash = Chain.hash(previous, alarm, i + 1, line.happening(), line.seen());
			if (line.number() != i + 1 || !line.previous().equals(previous) || !line.hash().equals(hash)) {
				return false;
			}
			previous = hash;
		}
		return lines.size() == length;
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		return new Line(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant(),
				What.valueOf(row.getString(3)), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
				row.getString(8), seen(row));
	}

	private static @Nullable Seen seen(ResultSet row) throws SQLException {
		var known = row.getObject(9, OffsetDateTime.class);
		return (known == null) ? null : new Seen(known.toInstant(), row.getString(10));
	}

	/** What has happened, with its place in the chain; not yet written. */
	public record Chained(Happening happening, Chain.Link link, Seen seen) {
	}

	/**
	 * A line of a history.
	 *
	 * @param seen null in lines from before that was kept
	 */
	public record Line(int number, Instant at, What what, String who, @Nullable String name, String detail,
			String previous, String hash, @Nullable Seen seen) {

		/** When people could know of it. */
		public Instant knownAt() {
			return (seen == null) ? at : seen.at();
		}

		Happening happening() {
			return new Happening(what, new Actor(who, name), at, detail);
		}

	}

}
