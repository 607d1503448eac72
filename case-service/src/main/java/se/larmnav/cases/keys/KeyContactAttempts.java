package se.larmnav.cases.keys;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.decisions.ContactAttempts;

/** The attempts to reach a person about keys. */
@Component
class KeyContactAttempts implements ContactAttempts {

	private final JdbcClient database;

	KeyContactAttempts(JdbcClient database) {
		this.database = database;
	}

	@Override
	public List<Instant> of(UUID caseId) {
		return database.sql("""
				select c.at from key_contact c join key_set k on k.id = c.key_set_id
				where k.case_id = :case and c.reached = 'NOBODY' order by c.at""")
			.param("case", caseId)
			.query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.list();
	}

}
