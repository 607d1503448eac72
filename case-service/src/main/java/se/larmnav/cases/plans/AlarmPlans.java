package se.larmnav.cases.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.KeysApi.NewAlarmPlan;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The alarm plans of the cases; each registration is kept, the newest counts. */
@Service
@Transactional
public class AlarmPlans {

	private static final int LONGEST = 8000;

	private static final int MOST_TO_KNOW = 20;

	private final JdbcClient database;

	private final CaseRegister register;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final JsonMapper json;

	private final Clock clock;

	AlarmPlans(JdbcClient database, CaseRegister register, Journal journal, Texts texts,
			ApplicationEventPublisher events, JsonMapper json, Clock clock) {
		this.database = database;
		this.register = register;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.json = json;
		this.clock = clock;
	}

	/** Registers an alarm plan (GBG-INS-07). */
	public void register(UUID caseId, NewAlarmPlan told) {
		Caller.current().require("alarm-staff", "planner", "technician", "home-care");
		register.change(caseId);
		var text = Fields.text("/text", told.text(), LONGEST);
		var toKnow = Fields.texts("/toKnow", told.toKnow(), 200, MOST_TO_KNOW);
		var now = clock.instant();
		database.sql("""
				insert into alarm_plan (id, case_id, text, to_know, registered_at, registered_by)
				values (:id, :case, :text, cast(:know as jsonb), :at, :by)
				""")
			.param("id", Ids.next())
			.param("case", caseId)
			.param("text", text)
			.param("know", json.writeValueAsString(toKnow))
			.param("at", now.atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().name())
			.update();
		journal.write(Line.of(caseId, Category.INSTALLATION, texts.of("alarm-plan.registered")));
		events.publishEvent(Happened.in(caseId, Event.ALARM_PLAN_REGISTERED, now));
	}

	/** The plan that counts. */
	@Transactional(readOnly = true)
	public Optional<AlarmPlan> of(UUID caseId) {
		return database.sql("""
				select * from alarm_plan
				where case_id = :case order by registered_at desc, id desc limit 1
				""")
			.param("case", caseId)
			.query((row, number) -> new AlarmPlan(row.getObject("id", UUID.class), row.getString("text"),
					json.readValue(row.getString("to_know"), new TypeReference<List<String>>() {
					}), row.getObject("registered_at", OffsetDateTime.class).toInstant(),
					row.getString("registered_by"), at(row, "printed_at"), at(row, "reviewed_at"),
					row.getString("reviewed_by")))
			.optional();
	}

	/** When the version before was printed, if any was. */
	@Transactional(readOnly = true)
	public Optional<Instant> lastPrinted(UUID caseId) {
		return database.sql("""
				select printed_at from alarm_plan where case_id = :case and printed_at is not null
				order by printed_at desc limit 1""")
			.param("case", caseId)
			.query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.optional();
	}

	private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
