package se.larmnav.cases.work;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.WaitingCases;

/** Counts the cases with work that is not done, by what it is. */
@Component
class OpenWork implements WaitingCases {

	private final JdbcClient database;

	OpenWork(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<String, Integer> waiting() {
		return database.sql("""
				select 'steps.work.' || kind as path, count(distinct case_id) as cases
				from work_item where state = 'OPEN' and case_id is not null group by kind""")
			.query((row, number) -> Map.entry(row.getString("path"), row.getInt("cases")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
