package se.larmnav.cases.keysafes;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.WaitingCases;

/** Counts the cases whose key safe is not documented yet. */
@Component
class WaitingKeySafes implements WaitingCases {

	private final JdbcClient database;

	WaitingKeySafes(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<String, Integer> waiting() {
		return Map.of("access.key-safe",
				database.sql("""
						select count(*) from key_safe where state not in ('DOCUMENTED', 'REMOVED', 'CANCELLED')""")
					.query(Integer.class)
					.single());
	}

}
