package se.larmnav.cases.household;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.tenancy.Refusal;

/** The households that share; in each exactly one pays in full. */
@Service
@Transactional
public class Households {

	private final JdbcClient database;

	private final CaseRegister register;

	private final Clock clock;

	Households(JdbcClient database, CaseRegister register, Clock clock) {
		this.database = database;
		this.register = register;
		this.clock = clock;
	}

	/**
	 * Joins two people's cases; both are locked so that nobody joins either of them
	 * meanwhile.
	 */
	public void join(UUID fullCase, UUID sharedCase) {
		var full = register.change(fullCase);
		if (full.person().equals(register.of(sharedCase).person())) {
			throw Refusal.invalid("/household", "same-person");
		}
		if (of(fullCase).isPresent() || of(sharedCase).isPresent()) {
			throw Refusal.conflict("household-already-shared");
		}
		database.sql("""
				insert into household (id, full_case, shared_case, since) values (:id, :full, :shared, :since)
				""")
			.param("id", Ids.next())
			.param("full", fullCase)
			.param("shared", sharedCase)
			.param("since", clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The household of a case. */
	@Transactional(readOnly = true)
	public Optional<Household> of(UUID caseId) {
		return database
			.sql("select full_case, shared_case from household where full_case = :case or shared_case = :case")
			.param("case", caseId)
			.query((row, number) -> new Household(row.getObject("full_case", UUID.class),
					row.getObject("shared_case", UUID.class)))
			.optional();
	}

}
