package se.larmnav.alarms.phones;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.HoldersApi.Person;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;

/** Who has each of the tenant's phones that several use. */
@Component
class Holders {

	private final JdbcClient database;

	private final Organisations organisations;

	private final Clock clock;

	Holders(JdbcClient database, Organisations organisations, Clock clock) {
		this.database = database;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** Whether the caller's login is of such a phone. */
	boolean isShared() {
		try {
			return organisations.current()
				.staffMember(Caller.current().userName())
				.filter(StaffMember::shared)
				.isPresent();
		}
		catch (IllegalStateException ex) {
			// nobody has told how the municipality is organised
			return false;
		}
	}

	/** Those who work in one of the caller's units, and are people. */
	List<Person> people() {
		var units = Caller.current().units();
		return organisations.current()
			.staff()
			.stream()
			.filter((one) -> !one.shared())
			.filter((one) -> organisations.current()
				.unitsOf(one.user())
				.stream()
				.anyMatch((unit) -> units.contains(unit.id())))
			.map((one) -> new Person(one.user(), one.name()))
			.toList();
	}

	void take(Person person, Instant until) {
		database
			.sql("""
					insert into phone_holder (subject, user_name, name, until) values (:subject, :user, :name, :until)
					on conflict (subject) do update set user_name = excluded.user_name, name = excluded.name, until = excluded.until
					""")
			.param("subject", Caller.current().subject())
			.param("user", person.user())
			.param("name", person.name())
			.param("until", until.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Who has the caller's phone now. */
	Optional<Held> now() {
		return database.sql("select user_name, name, until from phone_holder where subject = :subject and until > :now")
			.param("subject", Caller.current().subject())
			.param("now", clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Held(new Person(row.getString(1), row.getString(2)),
					row.getObject(3, OffsetDateTime.class).toInstant()))
			.optional();
	}

	/** Somebody has it until then. */
	record Held(Person person, Instant until) {
	}

}
