package se.larmnav.cases.installations;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.WaitingCases;

/** Counts the cases whose alarm is not installed. */
@Component
class WaitingInstallations implements WaitingCases {

	private final JdbcClient database;

	WaitingInstallations(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<String, Integer> waiting() {
		return database.sql("""
				select count(*) as everyone, count(*) filter (where not urgent) as normally,
				       count(*) filter (where urgent) as urgently
				from installation where state not in ('INSTALLED', 'REPORTED', 'CANCELLED')""")
			.query((row, number) -> Map.of("installation", row.getInt("everyone"), "installation.normally",
					row.getInt("normally"), "installation.urgently", row.getInt("urgently")))
			.single();
	}

}
