package se.larmnav.cases.watches;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.WaitingCases;

/**
 * Counts the cases with a watch that somebody is still to be reminded of, by its name.
 */
@Component
class OpenWatches implements WaitingCases {

	private final JdbcClient database;

	OpenWatches(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<String, Integer> waiting() {
		return database.sql("""
				select 'steps.watch.' || kind as path, count(distinct case_id) as cases
				from watch where state in ('OPEN', 'DUE') group by kind""")
			.query((row, number) -> Map.entry(row.getString("path"), row.getInt("cases")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
