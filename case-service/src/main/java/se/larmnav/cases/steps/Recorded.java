package se.larmnav.cases.steps;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.automation.Applicant;
import se.larmnav.routine.history.RecordedApplication;
import se.larmnav.routine.history.RecordedEvent;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.ReadLog;
import tools.jackson.databind.json.JsonMapper;

/**
 * The applications and events of a time, with what held then. That an applicant's facts
 * leave is a reading, though they leave without a name or a number.
 */
@Component
class Recorded {

	private final JdbcClient database;

	private final ReadLog readLog;

	private final JsonMapper json;

	/** An application, by the case's number. */
	record ApplicationLine(UUID id, UUID person, RecordedApplication application) {
	}

	/** An event, by the case's number. */
	record EventLine(long sequence, RecordedEvent event) {
	}

	Recorded(JdbcClient database, ReadLog readLog, JsonMapper json) {
		this.database = database;
		this.readLog = readLog;
		this.json = json;
	}

	List<ApplicationLine> applications(Instant from, Instant until, UUID after, int limit) {
		var lines = database.sql("""
				select f.application_id, c.person_id, c.number, f.at, f.channel, f.applicant, f.holding
				from application_facts f join alarm_case c on c.id = f.case_id
				where f.at >= :from and f.at < :until and f.application_id > :after
				order by f.application_id limit :limit""")
			.param("from", from.atOffset(ZoneOffset.UTC))
			.param("until", until.atOffset(ZoneOffset.UTC))
			.param("after", after)
			.param("limit", limit)
			.query((row, number) -> application(row))
			.list();
		if (!lines.isEmpty()) {
			readLog.read("routine-trial", "routine", lines.stream().map(ApplicationLine::person).distinct().toList());
		}
		return lines;
	}

	List<EventLine> events(Instant from, Instant until, long after, int limit) {
		return database.sql("""
				select h.sequence, c.number, h.at, h.event, h.subject, h.agreed, h.holding
				from happening h join alarm_case c on c.id = h.case_id
				where h.holding is not null and h.at >= :from and h.at < :until and h.sequence > :after
				order by h.sequence limit :limit""")
			.param("from", from.atOffset(ZoneOffset.UTC))
			.param("until", until.atOffset(ZoneOffset.UTC))
			.param("after", after)
			.param("limit", limit)
			.query((row, number) -> event(row))
			.list();
	}

	private ApplicationLine application(ResultSet row) throws SQLException {
		return new ApplicationLine(row.getObject("application_id", UUID.class), row.getObject("person_id", UUID.class),
				new RecordedApplication(row.getString("number"), at(row), Channel.valueOf(row.getString("channel")),
						json.readValue(row.getString("applicant"), Applicant.class),
						ConditionSet.read(row.getString("holding"))));
	}

	private static EventLine event(ResultSet row) throws SQLException {
		return new EventLine(row.getLong("sequence"),
				new RecordedEvent(row.getString("number"), at(row), Event.valueOf(row.getString("event")),
						row.getString("subject"), row.getObject("agreed", LocalDate.class),
						ConditionSet.read(row.getString("holding"))));
	}

	private static Instant at(ResultSet row) throws SQLException {
		return row.getObject("at", OffsetDateTime.class).toInstant();
	}

}
