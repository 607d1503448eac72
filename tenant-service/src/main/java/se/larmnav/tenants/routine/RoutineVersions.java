package se.larmnav.tenants.routine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Outbox;
import se.larmnav.tenancy.Routines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published versions of the tenant's routine. A version never changes; the others are
 * told of it in the transaction that publishes it.
 */
@Service
public class RoutineVersions {

	private final JdbcClient database;

	private final Routines kept;

	private final Outbox outbox;

	private final Clock clock;

	RoutineVersions(JdbcClient database, Routines kept, Outbox outbox, Clock clock) {
		this.database = database;
		this.kept = kept;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Publishes a routine, unless the same is published already.
	 * @param name the name of its file, for what is wrong in it
	 */
	@Transactional
	public void publish(String name, String yaml, Organisation organisation) {
		this.database.sql("lock table routine_version in exclusive mode").update();
		var version = next();
		var routine = MunicipalFiles.routine(name, yaml, version, organisation);
		if (yamls(routine.validFrom()).contains(yaml)) {
			return;
		}
		this.database.sql("""
				insert into routine_version (version, valid_from, yaml, published_at, published_by)
				values (:version, :from, :yaml, :at, :by)""")
			.param("version", version)
			.param("from", routine.validFrom())
			.param("yaml", yaml)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().userName())
			.update();
		this.kept.keep(version, routine.validFrom(), yaml);
		this.outbox.publish("routine-published", new RoutinePublished(version, routine.validFrom(), yaml));
	}

	/** The routines that are published to be in force from a day, the latest first. */
	public List<String> yamls(LocalDate validFrom) {
		return this.database.sql("select yaml from routine_version where valid_from = :from order by version desc")
			.param("from", validFrom)
			.query(String.class)
			.list();
	}

	private int next() {
		return this.database.sql("select coalesce(max(version), 0) + 1 from routine_version")
			.query(Integer.class)
			.single();
	}

	/** What the other services are told. */
	record RoutinePublished(int version, LocalDate validFrom, String yaml) {
	}

}
