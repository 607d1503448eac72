package se.larmnav.tenants.routine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import se.larmnav.routine.Routine;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Outbox;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published versions of the tenant's routine. A version never changes; the others are
 * told of it in the transaction that publishes it, or withdraws it before its first day.
 */
@Service
public class RoutineVersions {

	private final JdbcClient database;

	private final VersionBook book;

	private final Routines kept;

	private final Outbox outbox;

	private final Clock clock;

	RoutineVersions(JdbcClient database, VersionBook book, Routines kept, Outbox outbox, Clock clock) {
		this.database = database;
		this.book = book;
		this.kept = kept;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Publishes a routine of the municipality's files, unless the same is published
	 * already.
	 * @param name the name of its file, for what is wrong in it
	 */
	@Transactional
	public void publish(String name, String yaml, Organisation organisation) {
		this.book.lock();
		var version = this.book.next();
		var routine = MunicipalFiles.routine(name, yaml, version, organisation);
		if (!yamls(routine.validFrom()).contains(yaml)) {
			publish(routine, yaml);
		}
	}

	/**
	 * Publishes what two persons stand behind, from a day that has not begun and on which
	 * no other version is to begin.
	 * @return its number
	 */
	@Transactional
	public int publish(ApprovedRoutine approved, Organisation organisation) {
		this.book.lock();
		var version = this.book.next();
		var routine = MunicipalFiles.routine(approved.name(), approved.yaml(), version, organisation);
		if (routine.validFrom().isBefore(earliest())) {
			throw Refusal.conflict("day-has-begun").with("validFrom", routine.validFrom()).with("earliest", earliest());
		}
		all().stream()
			.filter(one -> one.withdrawn() == null && one.validFrom().equals(routine.validFrom()))
			.findFirst()
			.ifPresent(other -> {
				throw Refusal.conflict("day-is-taken").with("version", other.number());
			});
		publish(routine, approved.yaml());
		this.book.keepOrigin(version, approved, Caller.current().name());
		return version;
	}

	/** Takes a version back before its first day; the others leave it out. */
	@Transactional
	public void withdraw(int number, String because) {
		this.book.lock();
		var version = version(number);
		if (version.withdrawn() != null) {
			throw Refusal.conflict("withdrawn-already");
		}
		if (version.validFrom().isBefore(earliest())) {
			throw Refusal.conflict("in-force-already").with("validFrom", version.validFrom());
		}
		this.database
			.sql("insert into routine_withdrawal (version, at, by_name, because) values (:version, :at, :by, :because)")
			.param("version", number)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().name())
			.param("because", because)
			.update();
		this.kept.withdraw(number);
		this.outbox.publish("routine-withdrawn", new RoutineWithdrawn(number, version.validFrom()));
	}

	/** The first day from which something can be published: tomorrow in Sweden. */
	public LocalDate earliest() {
		return SwedishTime.dateOf(this.clock.instant()).plusDays(1);
	}

	/** The number of the version that is in force. */
	public int inForce() {
		return this.kept.versionInForce(this.clock.instant());
	}

	/** All versions, the newest first. */
	public List<PublishedVersion> all() {
		return this.book.all();
	}

	/** A version by its number. */
	public PublishedVersion version(int number) {
		return all().stream()
			.filter(one -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("no-such-version"));
	}

	/** The routines that are published to be in force from a day, the latest first. */
	public List<String> yamls(LocalDate validFrom) {
		return this.database.sql("select yaml from routine_version where valid_from = :from order by version desc")
			.param("from", validFrom)
			.query(String.class)
			.list();
	}

	private void publish(Routine routine, String yaml) {
		this.database.sql("""
				insert into routine_version (version, valid_from, yaml, published_at, published_by)
				values (:version, :from, :yaml, :at, :by)""")
			.param("version", routine.version())
			.param("from", routine.validFrom())
			.param("yaml", yaml)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().userName())
			.update();
		this.kept.keep(routine.version(), routine.validFrom(), yaml);
		this.outbox.publish("routine-published", new RoutinePublished(routine.version(), routine.validFrom(), yaml));
	}

	/** What the other services are told. */
	record RoutinePublished(int version, LocalDate validFrom, String yaml) {
	}

	/** What the other services are told. */
	record RoutineWithdrawn(int version, LocalDate validFrom) {
	}

}
