package se.larmnav.cases.applications;

import java.util.Arrays;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.WaitingCases;

/** Counts the cases whose application is not decided. */
@Component
class UndecidedApplications implements WaitingCases {

	private final JdbcClient database;

	UndecidedApplications(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<String, Integer> waiting() {
		var undecided = Arrays.stream(ApplicationState.values())
			.filter((state) -> !state.isOver() && state != ApplicationState.DRAFT)
			.map(ApplicationState::name)
			.toList();
		int count = database.sql("select count(distinct case_id) from application where state in (:states)")
			.param("states", undecided)
			.query(Integer.class)
			.single();
		return Map.of("application", count, "automated-decision", count, "decision", count);
	}

}
