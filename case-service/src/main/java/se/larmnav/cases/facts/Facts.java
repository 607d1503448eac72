package se.larmnav.cases.facts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.people.People;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.routine.person.Personnummer;
import se.larmnav.tenancy.Caller;
import tools.jackson.databind.json.JsonMapper;

/** Facts about people from other systems, each with its source and time. */
@Service
@Transactional
public class Facts {

	private final JdbcClient database;

	private final People people;

	private final JsonMapper json;

	private final Clock clock;

	Facts(JdbcClient database, People people, JsonMapper json, Clock clock) {
		this.database = database;
		this.people = people;
		this.json = json;
		this.clock = clock;
	}

	/** Keeps what a source says; an older report than the one held changes nothing. */
	void keep(Personnummer number, PersonFacts facts) {
		int kept = database.sql("""
				insert into person_facts (personal_number, source, as_of, reported_at, reported_by, facts)
				values (:number, :source, :asOf, :now, :by, cast(:facts as jsonb))
				on conflict (personal_number, source) do update
				set as_of = excluded.as_of, reported_at = excluded.reported_at, reported_by = excluded.reported_by,
				    facts = excluded.facts
				where person_facts.as_of <= excluded.as_of
				""")
			.param("number", number.digits())
			.param("source", facts.source())
			.param("asOf", facts.asOf().atOffset(ZoneOffset.UTC))
			.param("now", clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().name())
			.param("facts", json.writeValueAsString(facts))
			.update();
		if (kept == 1) {
			people.known(number).ifPresent((id) -> people.belongs(id, facts.clientOrganisation()));
		}
	}

	/** The newest that any source has said of a person. */
	@Transactional(readOnly = true)
	public Optional<PersonFacts> of(Personnummer number) {
		return database
			.sql("select facts from person_facts where personal_number = :number order by as_of desc limit 1")
			.param("number", number.digits())
			.query(String.class)
			.optional()
			.map((facts) -> json.readValue(facts, PersonFacts.class));
	}

	Instant now() {
		return clock.instant();
	}

}
