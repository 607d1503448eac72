package se.larmnav.tenants.leaving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.contract.tenants.DeparturesApi.Certificate;
import se.larmnav.contract.tenants.DeparturesApi.Held;
import se.larmnav.tenants.register.RegisterDatabase;

/** Deletions on their way and what is left of those that are done, in the register. */
@Component
class DepartureBook {

	private final JdbcClient database;

	private final JsonMapper json;

	private final Clock clock;

	DepartureBook(RegisterDatabase database, JsonMapper json, Clock clock) {
		this.database = database.jdbc();
		this.json = json;
		this.clock = clock;
	}

	Optional<Leaver> find(String alias) {
		return this.database.sql("select * from platform.departure where alias = :alias")
			.param("alias", alias)
			.query(DepartureBook::of)
			.optional();
	}

	/** False when somebody has wanted it already. */
	boolean request(String alias, String by, String export) {
		return this.database.sql("""
				insert into platform.departure (alias, requested_by, requested_at, export)
				values (:alias, :by, :at, :export) on conflict (alias) do nothing""")
			.param("alias", alias)
			.param("by", by)
			.param("at", now())
			.param("export", export)
			.update() == 1;
	}

	/** False when somebody has confirmed it, or the same person has asked for it. */
	boolean confirm(String alias, String by, Duration coolingOff) {
		return this.database.sql("""
				update platform.departure set confirmed_by = :by, confirmed_at = :at, not_before = :from
				where alias = :alias and confirmed_by is null and requested_by <> :by""")
			.param("by", by)
			.param("at", now())
			.param("from", now().plus(coolingOff))
			.param("alias", alias)
			.update() == 1;
	}

	/** False when something has been deleted already. */
	boolean withdraw(String alias) {
		return this.database.sql("delete from platform.departure where alias = :alias and begun_at is null")
			.param("alias", alias)
			.update() == 1;
	}

	/** Whose deletion is to be gone on with now. */
	List<String> due() {
		return this.database.sql("""
				select alias from platform.departure
				where not_before <= :now and next_at <= clock_timestamp() order by next_at""")
			.param("now", now())
			.query(String.class)
			.list();
	}

	/**
	 * From now on it cannot be taken back; false when it has been taken back meanwhile.
	 * @param export the sum of the export that the certificate will name
	 */
	boolean begin(String alias, String export) {
		return this.database.sql("""
				update platform.departure set begun_at = coalesce(begun_at, :at), error = null, export = :export
				where alias = :alias and (begun_at is not null
				    or not exists (select from platform.legal_hold held where held.alias = departure.alias))""")
			.param("at", now())
			.param("export", export)
			.param("alias", alias)
			.update() == 1;
	}

	void stop(String alias, String error) {
		this.database.sql("""
				update platform.departure set error = :error, attempts = attempts + 1,
				    next_at = clock_timestamp() + least(power(2, least(attempts, 10)), 60) * interval '1 second'
				where alias = :alias""").param("error", error).param("alias", alias).update();
	}

	List<String> done(String alias) {
		return this.database.sql("select stage from platform.departure_stage where alias = :alias order by at")
			.param("alias", alias)
			.query(String.class)
			.list();
	}

	void done(String alias, String stage) {
		this.database.sql("""
				insert into platform.departure_stage (alias, stage, at) values (:alias, :stage, clock_timestamp())
				on conflict (alias, stage) do nothing""").param("alias", alias).param("stage", stage).update();
	}

	void counted(String alias, Map<String, Long> counts) {
		this.database.sql("update platform.departure set counts = cast(:counts as jsonb) where alias = :alias")
			.param("counts", this.json.writeValueAsString(counts))
			.param("alias", alias)
			.update();
	}

	/** What is left of it: written once, however often it is tried. */
	void certify(String alias) {
		this.database.sql("""
				insert into platform.departed (alias, name, code, requested_by, requested_at, confirmed_by,
				    confirmed_at, export, counts, deleted_at)
				select m.alias, m.name, m.code, d.requested_by, d.requested_at, d.confirmed_by, d.confirmed_at,
				    d.export, d.counts, :at
				from platform.departure d join platform.municipality m on m.alias = d.alias where d.alias = :alias
				on conflict do nothing""").param("at", now()).param("alias", alias).update();
	}

	List<Certificate> certificates() {
		return this.database.sql("select * from platform.departed order by deleted_at desc")
			.query((row, number) -> new Certificate(row.getString("alias"), row.getString("name"),
					row.getString("code"), row.getString("requested_by"), at(row, "requested_at"),
					row.getString("confirmed_by"), at(row, "confirmed_at"), row.getString("export"),
					this.json.readValue(row.getString("counts"), new TypeReference<Map<String, Long>>() {
					}), at(row, "deleted_at")))
			.list();
	}

	Optional<Held> held(String alias) {
		return this.database.sql("select reason, set_by, set_at from platform.legal_hold where alias = :alias")
			.param("alias", alias)
			.query((row, number) -> new Held(row.getString("reason"), row.getString("set_by"), at(row, "set_at")))
			.optional();
	}

	/** False when it is too late, or held already. */
	boolean hold(String alias, String reason, String by) {
		return this.database.sql("""
				insert into platform.legal_hold (alias, reason, set_by, set_at)
				select :alias, :reason, :by, :at
				where not exists (select from platform.departure where alias = :alias and begun_at is not null)
				on conflict (alias) do nothing""")
			.param("alias", alias)
			.param("reason", reason)
			.param("by", by)
			.param("at", now())
			.update() == 1;
	}

	void release(String alias) {
		this.database.sql("delete from platform.legal_hold where alias = :alias").param("alias", alias).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Leaver of(ResultSet row, int number) throws SQLException {
		return new Leaver(row.getString("alias"), row.getString("requested_by"), at(row, "requested_at"),
				row.getString("confirmed_by"), orNull(row, "confirmed_at"), orNull(row, "not_before"),
				orNull(row, "begun_at"), row.getString("export"), row.getString("counts"), row.getString("error"));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(orNull(row, column));
	}

	private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
