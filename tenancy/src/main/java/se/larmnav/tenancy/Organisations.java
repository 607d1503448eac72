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

	/** What somebody is here; nothing as long as no organisation is kept. */
	public Standing standingOf(String userName) {
		var last = read();
		var lost = last.lost().getOrDefault(userName, Set.of());
		return new Standing((last.organisation() == null) ? Set.of()
				: last.organisation().unitsOf(userName).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet()),
				lost);
	}

	/** Keeps a version; an older one than the last changes nothing. */
	public void keep(int version, String yaml) {
		var isNew = database.sql("""
				insert into kept_organisation (version, yaml) values (:version, :yaml)
				on conflict (version) do nothing""").param("version", version).param("yaml", yaml).update() > 0;
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
				? new Read(id, last.organisation(), last.lost(), System.nanoTime())
				: new Read(id, load(id), losses.all(), System.nanoTime());
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

	private record Read(@Nullable UUID id, @Nullable Organisation organisation, Map<String, Set<String>> lost,
			long at) {
	}

}
