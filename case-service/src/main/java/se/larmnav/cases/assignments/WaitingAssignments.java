package se.larmnav.cases.assignments;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.WaitingCases;

/** Counts the cases with an assignment that has not started. */
@Component
class WaitingAssignments implements WaitingCases {

	private final JdbcClient database;

	WaitingAssignments(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<String, Integer> waiting() {
		return Map.of("assignments", database.sql("""
				select count(distinct case_id) from assignment where state not in ('STARTED', 'ENDED', 'RECALLED')""")
			.query(Integer.class)
			.single());
	}

}
