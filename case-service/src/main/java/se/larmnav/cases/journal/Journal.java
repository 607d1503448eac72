package se.larmnav.cases.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.ids.Ids;
import se.larmnav.contract.Why;
import se.larmnav.tenancy.Caller;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has happened in the cases. Lines are added, never changed; the database sees to
 * it.
 */
@Service
@Transactional
public class Journal {

	private final JdbcClient database;

	private final JournalChoice choice;

	private final JsonMapper json;

	private final Clock clock;

	Journal(JdbcClient database, JournalChoice choice, JsonMapper json, Clock clock) {
		this.database = database;
		this.choice = choice;
		this.json = json;
		this.clock = clock;
	}

	/** Writes a line in the name of the caller. */
	public UUID write(Line line) {
		var id = Ids.next();
		var caller = Caller.current();
		var now = clock.instant();
		database.sql("""
				insert into journal_entry (id, case_id, at, registered_at, actor, actor_kind, category, journal, text,
				                           document_id, why, case_version)
				values (:id, :case, :at, :now, :actor, :kind, :category, :journal, :text, :document,
				        cast(:why as jsonb), (select version from alarm_case where id = :case))
				""")
			.param("id", id)
			.param("case", line.caseId())
			.param("at", utc(line.at() == null ? now : line.at()))
			.param("now", utc(now))
			.param("actor", caller.name())
			.param("kind", actorKind(caller))
			.param("category", line.category().name())
			.param("journal", choice.of(caller).name())
			.param("text", line.text())
			.param("document", line.document())
			.param("why", line.why() == null ? null : json.writeValueAsString(line.why()))
			.update();
		return id;
	}

	/** The lines of a case, newest first, before the one last seen, without some. */
	@Transactional(readOnly = true)
	public List<Entry> of(UUID caseId, @Nullable Long before, long skip, int limit) {
		return database.sql("""
				select * from journal_entry
				where case_id = :case and (cast(:before as bigint) is null or sequence < :before)
				order by sequence desc limit :limit offset :skip
				""")
			.param("case", caseId)
			.param("before", before)
			.param("limit", limit)
			.param("skip", skip)
			.query(this::entry)
			.list();
	}

	/** What was written in a case after a version of it. */
	@Transactional(readOnly = true)
	public List<Entry> since(UUID caseId, long version) {
		return database.sql("""
				select * from journal_entry where case_id = :case and case_version > :version order by sequence""")
			.param("case", caseId)
			.param("version", version)
			.query(this::entry)
			.list();
	}

	/** Everything written in these cases, as it happened. */
	@Transactional(readOnly = true)
	public List<OfCase> all(Collection<UUID> cases) {
		return cases.isEmpty() ? List.of()
				: database.sql("select * from journal_entry where case_id in (:cases) order by at, sequence")
					.param("cases", cases)
					.query((row, number) -> new OfCase(row.getObject("case_id", UUID.class), entry(row, number)))
					.list();
	}

	/** A line and the case in which it stands. */
	public record OfCase(UUID caseId, Entry entry) {
	}

	/**
	 * Opens the performer's journal; a case has one, so that a second opening changes
	 * nothing.
	 */
	public boolean openImplementation(UUID caseId, String unit) {
		return database.sql("""
				insert into implementation_journal (case_id, unit, opened_at, opened_by)
				values (:case, :unit, :at, :by) on conflict (case_id) do nothing
				""")
			.param("case", caseId)
			.param("unit", unit)
			.param("at", utc(clock.instant()))
			.param("by", Caller.current().name())
			.update() == 1;
	}

	/** The performer's journal of a case, once it has been opened. */
	@Transactional(readOnly = true)
	public Optional<ImplementationJournal> implementation(UUID caseId) {
		return database.sql("select unit, opened_at, opened_by from implementation_journal where case_id = :case")
			.param("case", caseId)
			.query((row, number) -> new ImplementationJournal(row.getString("unit"), instant(row, "opened_at"),
					row.getString("opened_by")))
			.optional();
	}

	private Entry entry(ResultSet row, int number) throws SQLException {
		var why = row.getString("why");
		return new Entry(row.getLong("sequence"), row.getObject("id", UUID.class), instant(row, "at"),
				instant(row, "registered_at"), row.getString("actor"), row.getString("actor_kind"),
				Category.valueOf(row.getString("category")), JournalKind.valueOf(row.getString("journal")),
				row.getString("text"), row.getObject("document_id", UUID.class),
				why == null ? null : json.readValue(why, Why.class));
	}

	private static String actorKind(Caller caller) {
		return switch (caller.kind()) {
			case PERSON -> "PERSON";
			case INTEGRATION -> "INTEGRATION";
			case AUTOMATION, SERVICE -> "AUTOMATION";
		};
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
