package se.larmnav.cases.people;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.routine.person.Personnummer;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;

/**
 * The people of a municipality. Whoever is shown a person gets it here, and the reading
 * is in the read log before the answer leaves (PLT-AUD-01).
 */
@Service
@Transactional
public class People {

	private final Persons persons;

	private final JdbcClient database;

	private final ReadLog readLog;

	private final Clock clock;

	People(Persons persons, JdbcClient database, ReadLog readLog, Clock clock) {
		this.persons = persons;
		this.database = database;
		this.readLog = readLog;
		this.clock = clock;
	}

	/**
	 * Keeps a person, new or known by its number. Whatever is done for the same person at
	 * the same time waits, so that two applications are not both judged as the first.
	 */
	public UUID admit(NewPerson told) {
		database.sql("select pg_advisory_xact_lock(hashtextextended(current_schema || :number, 0))")
			.param("number", told.personalNumber().digits())
			.query((row, number) -> number)
			.list();
		var person = persons.findByPersonalNumber(told.personalNumber().digits())
			.orElseGet(() -> new Person(told.personalNumber()));
		person.is(told, clock.instant());
		return persons.saveAndFlush(person).id();
	}

	/** The client organisation to which the care system says that the person belongs. */
	public void belongs(UUID id, @Nullable String organisation) {
		get(id).belongsTo(organisation);
	}

	/** Adds somebody close to the person. */
	public void closeTo(UUID id, Relative one) {
		get(id).knows(one);
	}

	/** Reads one person. */
	public PersonFile read(UUID id, String what, String ground) {
		var file = get(id).file();
		readLog.read(what, ground, List.of(id));
		return file;
	}

	/** Reads a list of people: one row in the read log with all of them. */
	public Map<UUID, PersonFile> readAll(Collection<UUID> ids, String what, String ground) {
		var files = new LinkedHashMap<UUID, PersonFile>();
		persons.findAllById(ids).forEach((person) -> files.put(person.id(), person.file()));
		if (!files.isEmpty()) {
			readLog.read(what, ground, files.keySet());
		}
		return files;
	}

	/**
	 * A person for what the platform itself writes: a letter, a message with its facts,
	 * the copy that answers alarms. Never for an answer to a caller.
	 */
	public PersonFile entrusted(UUID id) {
		return get(id).file();
	}

	/** The id of the person with this number, if known here. */
	@Transactional(readOnly = true)
	public Optional<UUID> known(Personnummer number) {
		return persons.findByPersonalNumber(number.digits()).map(Person::id);
	}

	/**
	 * Ids of people whose name begins so, after the last one seen: the family or the
	 * given name, or both in either order, as a list writes them too.
	 */
	@Transactional(readOnly = true)
	public List<UUID> named(String beginning, @Nullable UUID after, int limit) {
		return database.sql("""
				select id from person
				where (lower(family_name) like :name or lower(given_name) like :name
				       or lower(given_name || ' ' || family_name) like :name
				       or lower(family_name || ' ' || given_name) like :name)
				  and (cast(:after as uuid) is null or id > :after)
				order by id limit :limit
				""")
			.param("name",
					beginning.toLowerCase(java.util.Locale.ROOT).replaceAll("[%_]", "").replaceAll("[,\\s]+", " ")
							+ "%")
			.param("after", after)
			.param("limit", limit)
			.query(UUID.class)
			.list();
	}

	private Person get(UUID id) {
		return persons.findById(id).orElseThrow(() -> Refusal.notFound("person"));
	}

}
