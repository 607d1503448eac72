package se.larmnav.tenants.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import se.larmnav.contract.tenants.SharedRoutinesApi.Act;
import se.larmnav.contract.tenants.SharedRoutinesApi.SharedRoutine;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenants.routine.PublishedVersion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The shared versions in the platform's table, where each municipality writes its own and
 * reads all; and in the tenant's schema who shared them.
 */
@Component
class SharedBook {

	private final JdbcClient database;

	private final Clock clock;

	SharedBook(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Those of the other municipalities. */
	List<SharedRoutine> others() {
		return this.database.sql("""
				select tenant as municipality, name, version, valid_from, shared_at from platform.shared_routine
				where tenant <> platform.tenant() order by name, version desc""").query(SharedRoutine.class).list();
	}

	/** One that is another municipality's. */
	Optional<Shared> other(String municipality, int version) {
		return this.database.sql("""
				select tenant as municipality, name, version, valid_from, shared_at, yaml from platform.shared_routine
				where tenant = :municipality and version = :version and tenant <> platform.tenant()""")
			.param("municipality", municipality)
			.param("version", version)
			.query(Shared.class)
			.optional();
	}

	/** Since when the tenant's own version is shared. */
	Optional<Instant> since(int version) {
		return this.database
			.sql("select shared_at from platform.shared_routine where tenant = :own and version = :version")
			.param("own", Tenant.current().value())
			.param("version", version)
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/**
	 * @return whether it was not shared before
	 */
	boolean share(PublishedVersion version, String name, String yaml) {
		return this.database.sql("""
				insert into platform.shared_routine (version, name, valid_from, yaml, shared_at)
				values (:version, :name, :from, :yaml, :at) on conflict do nothing""")
			.param("version", version.number())
			.param("name", name)
			.param("from", version.validFrom())
			.param("yaml", yaml)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/**
	 * @return whether it was shared before
	 */
	boolean stop(int version) {
		return this.database.sql("delete from platform.shared_routine where tenant = :own and version = :version")
			.param("own", Tenant.current().value())
			.param("version", version)
			.update() > 0;
	}

	/** The caller has shared a version, or stopped. */
	void write(int version, String what) {
		var caller = Caller.current();
		this.database.sql("""
				insert into routine_sharing (version, at, subject, user_name, name, what)
				values (:version, :at, :subject, :user, :name, :what)""")
			.param("version", version)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("subject", caller.subject())
			.param("user", caller.userName())
			.param("name", caller.name())
			.param("what", what)
			.update();
	}

	List<Act> history(int version) {
		return this.database
			.sql("select at, name as by, what from routine_sharing where version = :version order by nr")
			.param("version", version)
			.query(Act.class)
			.list();
	}

	/** A shared version with its text. */
	record Shared(String municipality, String name, int version, LocalDate validFrom, Instant sharedAt, String yaml) {

		SharedRoutine entry() {
			return new SharedRoutine(this.municipality, this.name, this.version, this.validFrom, this.sharedAt);
		}

	}

}
