package se.larmnav.cases.work;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.routine.history.RecordedWork;

/** The work that people said was done, for trying a draft of the routine on it. */
@Component
public class DoneWork {

	private final JdbcClient database;

	DoneWork(JdbcClient database) {
		this.database = database;
	}

	/** What was done in a time, in the order of its ids. */
	public List<Line> in(Instant from, Instant until, UUID after, int limit) {
		return database.sql("""
				select w.id, c.number, w.closed_at, w.kind from work_item w join alarm_case c on c.id = w.case_id
				where w.state = 'DONE' and w.closed_at >= :from and w.closed_at < :until and w.id > :after
				order by w.id limit :limit""")
			.param("from", from.atOffset(ZoneOffset.UTC))
			.param("until", until.atOffset(ZoneOffset.UTC))
			.param("after", after)
			.param("limit", limit)
			.query((row, number) -> new Line(row.getObject("id", UUID.class),
					new RecordedWork(row.getString("number"),
							row.getObject("closed_at", OffsetDateTime.class).toInstant(), row.getString("kind"))))
			.list();
	}

	/** A piece of work, by the case's number. */
	public record Line(UUID id, RecordedWork work) {
	}

}
