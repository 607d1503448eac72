package se.larmnav.tenants.register;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import se.larmnav.routine.organisation.TenantFile;
import se.larmnav.tenancy.Refusal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The municipalities of the platform, open or on their way. */
@Component
public class Register {

	private static final Duration FIRST_REST = Duration.ofSeconds(1);

	private static final Duration LONGEST_REST = Duration.ofSeconds(15);

	private final JdbcClient database;

	Register(RegisterDatabase database) {
		this.database = database.jdbc();
	}

	/**
	 * Writes a municipality in; what its file says of it may be put right until it is
	 * open.
	 */
	public void write(TenantFile file) {
		try {
			this.database.sql("""
					insert into platform.municipality (alias, name, code, state)
					values (:alias, :name, :code, 'ONBOARDING')
					on conflict (alias) do update set name = :name, code = :code, next_at = clock_timestamp()
					where municipality.state = 'ONBOARDING'""")
				.param("alias", file.alias())
				.param("name", file.name())
				.param("code", file.code())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw Refusal.conflict("code-taken").with("code", file.code());
		}
	}

	public List<Municipality> all() {
		return this.database.sql("select alias, name, code, state from platform.municipality order by name")
			.query(Municipality.class)
			.list();
	}

	public Optional<Municipality> find(String alias) {
		return this.database.sql("select alias, name, code, state from platform.municipality where alias = :alias")
			.param("alias", alias)
			.query(Municipality.class)
			.optional();
	}

	/** The municipality is open to its people. */
	public void open(String alias) {
		this.database.sql("update platform.municipality set state = 'OPEN' where alias = :alias")
			.param("alias", alias)
			.update();
	}

	public void remove(String alias) {
		this.database.sql("delete from platform.municipality where alias = :alias").param("alias", alias).update();
	}

	/** Whether a municipality of this name has been here and was deleted. */
	public boolean hasLeft(String alias) {
		return this.database.sql("select exists (select from platform.departed where alias = :alias)")
			.param("alias", alias)
			.query(Boolean.class)
			.single();
	}

	/** Whether its deletion has begun and is not done. */
	public boolean isLeaving(String alias) {
		return this.database
			.sql("select exists (select from platform.departure where alias = :alias and begun_at is not null)")
			.param("alias", alias)
			.query(Boolean.class)
			.single();
	}

	/** Whose onboarding is to be gone on with now. */
	public List<String> due() {
		return this.database.sql("""
				select alias from platform.municipality
				where state = 'ONBOARDING' and next_at <= clock_timestamp() order by next_at""")
			.query(String.class)
			.list();
	}

	/** Tries again at once, as if nothing had gone wrong before. */
	public void tryNow(String alias) {
		this.database
			.sql("update platform.municipality set attempts = 0, next_at = clock_timestamp() where alias = :alias")
			.param("alias", alias)
			.update();
	}

	/** Tries again after a while, which doubles each time. */
	public void tryLater(String alias) {
		this.database.sql("""
				update platform.municipality set attempts = attempts + 1,
				    next_at = clock_timestamp() + least(:first * power(2, least(attempts, 20)), :longest)
				        * interval '1 second'
				where alias = :alias""")
			.param("first", FIRST_REST.toSeconds())
			.param("longest", LONGEST_REST.toSeconds())
			.param("alias", alias)
			.update();
	}

}
