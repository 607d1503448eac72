package se.larmnav.tenancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;

import se.larmnav.routine.Routine;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.time.SwedishTime;

/**
 * The tenant's routines as they were published, kept here so that this service goes on
 * when tenant-service is away.
 */
public class Routines {

	private final JdbcClient database;

	private final Map<UUID, Routine> read = new ConcurrentHashMap<>();

	private final OncePerTransaction<Integer, Routine> versions = new OncePerTransaction<>();

	private final OncePerTransaction<LocalDate, Optional<InForce>> days = new OncePerTransaction<>();

	public Routines(JdbcClient database) {
		this.database = database;
	}

	/** The routine that is in force at this time. */
	public Routine inForce(Instant at) {
		return version(versionInForce(at));
	}

	/** A version that a case or an alarm remembers. */
	public Routine version(int version) {
		return versions.get(version, this::ask);
	}

	private Routine ask(int version) {
		var id = database.sql("select id from kept_routine where version = :version")
			.param("version", version)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new NotHereYet("Version " + version + " of the routine"));
		var known = read.get(id);
		return (known != null) ? known : read(id);
	}

	/** The version that is in force at this time. */
	public int versionInForce(Instant at) {
		return findInForce(at).map(InForce::version).orElseThrow(() -> new NotHereYet("A routine in force at " + at));
	}

	/**
	 * Which version is in force at this time, and since when; none before there is one.
	 */
	public Optional<InForce> findInForce(Instant at) {
		return days.get(SwedishTime.dateOf(at), (day) -> database.sql("""
				select version, valid_from from kept_routine where valid_from <= :day and not withdrawn
				order by valid_from desc, version desc limit 1""").param("day", day).query(InForce.class).optional());
	}

	/** The texts of the routine that is in force at this time and of those to come. */
	public List<Written> inForceAndComing(Instant at) {
		return database.sql("""
				select distinct on (valid_from) version, valid_from, yaml from kept_routine
				where version = :version or valid_from > :day and not withdrawn
				order by valid_from, version desc""")
			.param("version", versionInForce(at))
			.param("day", SwedishTime.dateOf(at))
			.query(Written.class)
			.list();
	}

	/** A published routine as it was written. */
	public record Written(int version, LocalDate validFrom, String yaml) {

		/** The name of its file. */
		public String file() {
			return "routine-" + validFrom + ".yaml";
		}

	}

	/** Keeps a published version; the same version again changes nothing. */
	public void keep(int version, LocalDate validFrom, String yaml) {
		days.forget();
		database.sql("""
				insert into kept_routine (version, valid_from, yaml) values (:version, :from, :yaml)
				on conflict (version) do nothing""")
			.param("version", version)
			.param("from", validFrom)
			.param("yaml", yaml)
			.update();
	}

	/**
	 * Leaves out a version that was withdrawn before its first day; who asks for it by
	 * its number still gets it.
	 */
	public void withdraw(int version) {
		days.forget();
		database.sql("update kept_routine set withdrawn = true where version = :version")
			.param("version", version)
			.update();
	}

	private Routine read(UUID id) {
		var kept = database.sql("select version, yaml from kept_routine where id = :id")
			.param("id", id)
			.query(Kept.class)
			.single();
		var routine = MunicipalFiles.routine("routine", kept.yaml(), kept.version());
		read.put(id, routine);
		return routine;
	}

	/** A version, and the day from which it is in force. */
	public record InForce(int version, LocalDate validFrom) {
	}

	private record Kept(int version, String yaml) {
	}

}
