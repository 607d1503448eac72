package se.larmnav.cases.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.ids.Ids;
import se.larmnav.tenancy.Caller;

/**
 * Where it is kept who answers for plans, what was printed and gone through, and risks.
 */
@Component
class PlanBook {

	private final JdbcClient database;

	PlanBook(JdbcClient database) {
		this.database = database;
	}

	void printed(UUID plan, Instant now, String by) {
		marked("printed", plan, now, by);
	}

	void reviewed(UUID plan, Instant now, String by) {
		marked("reviewed", plan, now, by);
	}

	private void marked(String what, UUID plan, Instant now, String by) {
		database.sql("update alarm_plan set %1$s_at = :at, %1$s_by = :by where id = :plan".formatted(what))
			.param("at", now.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.param("plan", plan)
			.update();
	}

	void contactPerson(UUID caseId, Caller who, Instant now) {
		database.sql("""
				insert into contact_person (case_id, user_name, name, named_at, named_by)
				values (:case, :user, :name, :at, :name)
				on conflict (case_id) do update set user_name = excluded.user_name, name = excluded.name,
				    named_at = excluded.named_at, named_by = excluded.named_by""")
			.param("case", caseId)
			.param("user", who.userName())
			.param("name", who.name())
			.param("at", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	Optional<ContactPerson> contactPerson(UUID caseId) {
		return database.sql("select user_name, name from contact_person where case_id = :case")
			.param("case", caseId)
			.query((row, number) -> new ContactPerson(row.getString(1), row.getString(2)))
			.optional();
	}

	void analysed(UUID caseId, String text, Instant now, Caller who) {
		database.sql("""
				insert into risk_analysis (id, case_id, text, made_at, made_by)
				values (:id, :case, :text, :at, :by)""")
			.param("id", Ids.next())
			.param("case", caseId)
			.param("text", text)
			.param("at", now.atOffset(ZoneOffset.UTC))
			.param("by", who.name())
			.update();
	}

	/** False when it was confirmed before. */
	boolean read(UUID analysis, Caller who, Instant now) {
		return database.sql("""
				insert into risk_analysis_reading (analysis_id, user_name, name, read_at)
				values (:id, :user, :name, :at) on conflict do nothing""")
			.param("id", analysis)
			.param("user", who.userName())
			.param("name", who.name())
			.param("at", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	List<RiskAnalysis> risks(UUID caseId) {
		var readings = database.sql("""
				select r.* from risk_analysis_reading r join risk_analysis a on a.id = r.analysis_id
				where a.case_id = :case order by r.read_at""")
			.param("case", caseId)
			.query((row, number) -> Map.entry(row.getObject("analysis_id", UUID.class),
					new RiskAnalysis.ReadBy(row.getString("user_name"), row.getString("name"), at(row, "read_at"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return database.sql("select * from risk_analysis where case_id = :case order by made_at desc, id desc")
			.param("case", caseId)
			.query((row, number) -> new RiskAnalysis(row.getObject("id", UUID.class), row.getString("text"),
					at(row, "made_at"), row.getString("made_by"),
					readings.getOrDefault(row.getObject("id", UUID.class), List.of())))
			.list();
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/** Who answers for the plans of a case. */
	record ContactPerson(String userName, String name) {
	}

}
