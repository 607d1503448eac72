package se.larmnav.cases.takeover;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.TakeOversApi;
import se.larmnav.tenancy.Caller;

/** Which rows have been taken over, and what each became. */
@Component
class TakenRows {

	private final JdbcClient database;

	private final Clock clock;

	TakenRows(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Two take-overs of a municipality wait for each other. */
	void lock() {
		database.sql("select pg_advisory_xact_lock(hashtextextended(current_schema || ' take-over', 0))")
			.query((row, number) -> number)
			.list();
	}

	/** The rows of a file by their keys. */
	Map<String, Taken> of(String source, Sheet sheet) {
		var taken = new HashMap<String, Taken>();
		database.sql("select key, subject, digest from taken_over where source = :source and file = :file")
			.param("source", source)
			.param("file", sheet.key())
			.query((row) -> {
				taken.put(row.getString("key"),
						new Taken(row.getObject("subject", UUID.class), row.getString("digest")));
			});
		return taken;
	}

	void keep(String source, Sheet sheet, Row row, UUID subject) {
		database.sql("""
				insert into taken_over (source, file, key, subject, digest, taken_at, taken_by)
				values (:source, :file, :key, :subject, :digest, :at, :by)
				""")
			.param("source", source)
			.param("file", sheet.key())
			.param("key", row.need(Sheet.KEY))
			.param("subject", subject)
			.param("digest", row.digest())
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().name())
			.update();
	}

	List<TakeOversApi.Part> all() {
		return database.sql("""
				select source, file, count(*) as n, max(taken_at) as last from taken_over
				group by source, file order by source, file
				""")
			.query((row, number) -> new TakeOversApi.Part(row.getString("source"), row.getString("file") + ".csv",
					row.getInt("n"), row.getObject("last", OffsetDateTime.class).toInstant()))
			.list();
	}

	record Taken(UUID subject, String digest) {
	}

}
