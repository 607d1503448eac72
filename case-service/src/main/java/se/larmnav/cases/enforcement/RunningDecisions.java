package se.larmnav.cases.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.larmnav.routine.time.SwedishTime;

/** The decisions that run in some administrations, in one question. */
@Component
class RunningDecisions {

	private static final String SERVICE = "a.decision_id = d.id and a.kind <> 'INSTALLATION' and a.state <> 'RECALLED'";

	private static final String RUNNING = """
			select d.case_id, d.decided_at, d.routine_version,
			       exists (select from assignment a where %1$s)
			         and not exists (select from assignment a where %1$s and a.state not in ('STARTED', 'ENDED'))
			         as carried_out,
			       (select max(a.started_at) from assignment a where %1$s) as started_at,
			       exists (select from installation i where i.case_id = d.case_id and i.installed_at is not null)
			         as installed,
			       (select max(h.at) from happening h where h.case_id = d.case_id and h.event = 'FOLLOWED_UP')
			         as followed_up,
			       w.name as watch, w.due_day
			from decision d join alarm_case c on c.id = d.case_id
			left join lateral (select name, due_day from watch where case_id = d.case_id and state in ('OPEN', 'DUE')
			                   order by due limit 1) w on true
			where d.state in ('ACTIVE_OPEN_ENDED', 'ACTIVE_TIME_LIMITED')
			  and (c.administration is null or c.administration in (:own))
			order by d.decided_at, d.case_id
			""".formatted(SERVICE);

	private final JdbcClient database;

	RunningDecisions(JdbcClient database) {
		this.database = database;
	}

	/** Oldest first. */
	List<Standing> of(Set<String> administrations) {
		return database.sql(RUNNING)
			.param("own", administrations.isEmpty() ? Set.of("") : administrations)
			.query(RunningDecisions::standing)
			.list();
	}

	private static Standing standing(ResultSet row, int number) throws SQLException {
		return new Standing(row.getObject("case_id", UUID.class), Objects.requireNonNull(day(row, "decided_at")),
				row.getInt("routine_version"), row.getBoolean("carried_out"), day(row, "started_at"),
				row.getBoolean("installed"), day(row, "followed_up"), row.getString("watch"),
				row.getObject("due_day", LocalDate.class));
	}

	private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : SwedishTime.dateOf(at.toInstant());
	}

}
