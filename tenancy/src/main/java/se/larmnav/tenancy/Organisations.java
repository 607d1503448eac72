package se.larmnav.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.Unit;

/** The tenant's organisation as it was last told, kept here. */
public class Organisations {

	/** Every request asks; another instance's news may be this old. */
	private static final Duration FRESH = Duration.ofSeconds(1);

	private final JdbcClient database;

	private final Map<TenantId, Read> read = new ConcurrentHashMap<>();

	public Organisations(JdbcClient database) {
		this.database = database;
	}

	/** The organisation of the tenant that is bound. */
	public Organisation current() {
		return kept().orElseThrow(() -> new NotHereYet("The organisation"));
	}

	/** The ids of the units of a user name; none as long as no organisation is kept. */
	public Set<String> unitsOf(String userName) {
		return kept().map((organisation) -> organisation.unitsOf(userName))
			.stream()
			.flatMap(java.util.Collection::stream)
			.map(Unit::id)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Keeps a version; an older one than the last changes nothing. */
	public void keep(int version, String yaml) {
		database.sql("""
				insert into kept_organisation (version, yaml) values (:version, :yaml)
				on conflict (version) do nothing""").param("version", version).param("yaml", yaml).update();
		read.remove(Tenant.current());
	}

	private Optional<Organisation> kept() {
		var last = read.get(Tenant.current());
		if (last == null || System.nanoTime() - last.at() > FRESH.toNanos()) {
			last = readAgain(last);
		}
		return Optional.ofNullable(last.organisation());
	}

	private Read readAgain(@Nullable Read last) {
		var id = database.sql("select id from kept_organisation order by version desc limit 1")
			.query(UUID.class)
			.optional()
			.orElse(null);
		var organisation = (last != null && java.util.Objects.equals(last.id(), id)) ? last.organisation() : load(id);
		var now = new Read(id, organisation, System.nanoTime());
		read.put(Tenant.current(), now);
		return now;
	}

	private @Nullable Organisation load(@Nullable UUID id) {
		if (id == null) {
			return null;
		}
		return MunicipalFiles.organisation(database.sql("select yaml from kept_organisation where id = :id")
			.param("id", id)
			.query(String.class)
			.single());
	}

	private record Read(@Nullable UUID id, @Nullable Organisation organisation, long at) {
	}

}
