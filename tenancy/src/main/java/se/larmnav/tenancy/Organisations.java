package se.larmnav.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
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

	private final LostRoles losses;

	private final Map<TenantId, Read> read = new ConcurrentHashMap<>();

	public Organisations(JdbcClient database) {
		this.database = database;
		this.losses = new LostRoles(database);
	}

	/** The organisation of the tenant that is bound. */
	public Organisation current() {
		return Optional.ofNullable(read().organisation()).orElseThrow(() -> new NotHereYet("The organisation"));
	}

	/** What the municipality is called, if that has been told. */
	public Optional<String> municipality() {
		return Optional.ofNullable(read().municipality());
	}

	/** What somebody is here; nothing as long as no organisation is kept. */
	public Standing standingOf(String userName) {
		var last = read();
		var lost = last.lost().getOrDefault(userName, Set.of());
		return new Standing((last.organisation() == null) ? Set.of()
				: last.organisation().unitsOf(userName).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet()),
				lost);
	}

	/** Keeps a version; an older one than the last changes nothing. */
	public void keep(int version, String yaml, @Nullable String municipality) {
		var isNew = database.sql("""
				insert into kept_organisation (version, yaml, municipality) values (:version, :yaml, :municipality)
				on conflict (version) do nothing""")
			.param("version", version)
			.param("yaml", yaml)
			.param("municipality", municipality)
			.update() > 0;
		if (isNew) {
			losses.note(version, yaml);
		}
		read.remove(Tenant.current());
	}

	private Read read() {
		var last = read.get(Tenant.current());
		return (last == null || System.nanoTime() - last.at() > FRESH.toNanos()) ? readAgain(last) : last;
	}

	private Read readAgain(@Nullable Read last) {
		var id = database.sql("select id from kept_organisation order by version desc limit 1")
			.query(UUID.class)
			.optional()
			.orElse(null);
		var now = (last != null && Objects.equals(last.id(), id))
				? new Read(id, last.organisation(), last.municipality(), last.lost(), System.nanoTime()) : load(id);
		read.put(Tenant.current(), now);
		return now;
	}

	private Read load(@Nullable UUID id) {
		if (id == null) {
			return new Read(null, null, null, losses.all(), System.nanoTime());
		}
		var told = database.sql("select yaml, municipality from kept_organisation where id = :id")
			.param("id", id)
			.query(Told.class)
			.single();
		return new Read(id, MunicipalFiles.organisation(told.yaml()), told.municipality(), losses.all(),
				System.nanoTime());
	}

	/**
	 * What somebody is in the organisation.
	 *
	 * @param units the ids of his or her units
	 * @param lost the roles that were taken away, whatever a token still says
	 */
	public record Standing(Set<String> units, Set<String> lost) {

		/** Whether the person worked here and does no longer. */
		public boolean hasLeft() {
			return lost.contains(LostRoles.ALL);
		}

	}

	private record Told(String yaml, @Nullable String municipality) {
	}

	private record Read(@Nullable UUID id, @Nullable Organisation organisation, @Nullable String municipality,
			Map<String, Set<String>> lost, long at) {
	}

}
