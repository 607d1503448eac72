package se.larmnav.alarms.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.tenancy.TenantId;

/**
 * The journal of everything that has come in (platform.intake_journal); nothing in it is
 * ever taken away.
 */
@Component
class Journal {

	/**
	 * One statement, so that there is nothing between the copy's check and the writing.
	 * The window is counted by the database's own clock: a demonstration's clock must not
	 * make a retransmission new, nor a new press a retransmission.
	 */
	private static final String STORE = """
			with whose as materialized (
			    select uuidv7() as id, coalesce(cast(:tenant as text), (select r.tenant from platform.device_routes r
			        where r.controller = :controller order by r.in_use desc, r.since limit 1)) as tenant),
			first as (
			    insert into platform.intake_seen as seen (key, journal, at, controller, tenant, counted)
			    select :key, id, clock_timestamp(), :controller, tenant, :counted from whose
			    on conflict (key) do update set journal = excluded.journal, at = excluded.at, tenant = excluded.tenant
			        where seen.at < excluded.at - cast(:window as interval)
			    returning journal)
			insert into platform.intake_journal
			    (id, received_at, way, peer, content_type, raw, cut, controller, tenant, urgent)
			select whose.id, :receivedAt, :way, :peer, :contentType, :raw, :cut, :controller, whose.tenant, :urgent
			from first, whose
			returning id, tenant
			""";

	private static final String ENTRY = "select id, received_at, way, content_type, raw, cut, tenant, controller, urgent from platform.intake_journal ";

	private final JdbcClient database;

	Journal(IntakePool pool) {
		this.database = pool.client();
	}

	/** Puts it on disk unless it is a copy; when this returns it is committed. */
	Receipt store(Instant receivedAt, Arrival arrival) {
		return database.sql(STORE)
			.param("receivedAt", receivedAt.atOffset(ZoneOffset.UTC))
			.param("way", arrival.way().name())
			.param("peer", arrival.peer())
			.param("contentType", arrival.contentType().orElse(null))
			.param("raw", arrival.raw())
			.param("cut", arrival.cut())
			.param("controller", arrival.controller().orElse(null))
			.param("tenant", arrival.tenant().map(TenantId::value).orElse(null))
			.param("urgent", arrival.urgent())
			.param("key", arrival.same().key())
			.param("counted", arrival.same().counted())
			.param("window", arrival.same().window().toMillis() + " milliseconds")
			.query((row, number) -> new Receipt(row.getObject(1, UUID.class), receivedAt, tenant(row, 2), false))
			.optional()
			.orElseGet(() -> copyOf(arrival));
	}

	private Receipt copyOf(Arrival arrival) {
		return database.sql("""
				select j.id, j.received_at, j.tenant from platform.intake_seen s
				join platform.intake_journal j on j.id = s.journal where s.key = :key
				""")
			.param("key", arrival.same().key())
			.query((row, number) -> new Receipt(row.getObject(1, UUID.class), instant(row, 2), tenant(row, 3), true))
			.single();
	}

	/**
	 * What is on disk and has not reached its tenant: alarms before the rest, the oldest
	 * first.
	 */
	List<Entry> waiting(Duration atLeast, int most) {
		return database.sql(ENTRY + """
				where done_at is null and tenant is not null
				    and stored_at < clock_timestamp() - cast(:age as interval)
				order by urgent desc, stored_at limit :most
				""")
			.param("age", atLeast.toMillis() + " milliseconds")
			.param("most", most)
			.query(Journal::entry)
			.list();
	}

	Optional<Entry> find(UUID id) {
		return database.sql(ENTRY + "where id = :id").param("id", id).query(Journal::entry).optional();
	}

	/** They have reached their tenant. */
	void done(List<UUID> ids) {
		database.sql("""
				update platform.intake_journal set done_at = clock_timestamp()
				where id = any(cast(:ids as uuid[])) and done_at is null
				""").param("ids", ids.stream().map(UUID::toString).toArray(String[]::new)).update();
	}

	/**
	 * Gives what nobody knew the owner of to those whose device it has turned out to be.
	 */
	int placeKnown() {
		return database.sql("""
				with placed as (
				    update platform.intake_journal j set tenant = (select r.tenant from platform.device_routes r
				        where r.controller = j.controller order by r.in_use desc, r.since limit 1)
				    where j.tenant is null and j.done_at is null
				        and exists (select from platform.device_routes r where r.controller = j.controller)
				    returning id, tenant)
				update platform.intake_seen s set tenant = placed.tenant from placed where s.journal = placed.id
				""").update();
	}

	/** A person has said whose it is; false when somebody was first. */
	boolean place(UUID id, TenantId tenant) {
		var placed = database.sql("""
				update platform.intake_journal set tenant = :tenant where id = :id and tenant is null and urgent
				""").param("tenant", tenant.value()).param("id", id).update() == 1;
		if (placed) {
			database.sql("update platform.intake_seen set tenant = :tenant where journal = :id")
				.param("tenant", tenant.value())
				.param("id", id)
				.update();
		}
		return placed;
	}

	/**
	 * Since when something urgent has been on disk that has not reached its tenant, for
	 * each where that is so.
	 */
	Map<TenantId, Instant> oldestWaiting() {
		var oldest = new HashMap<TenantId, Instant>();
		database.sql("""
				select tenant, min(received_at) from platform.intake_journal
				where done_at is null and urgent and tenant is not null group by tenant
				""").query((row) -> {
			var since = instant(row, 2);
			tenant(row, 1).ifPresent((tenant) -> oldest.put(tenant, since));
		});
		return oldest;
	}

	/**
	 * What somebody must see: nobody knows whose it is, or it is this tenant's and has
	 * not become an alarm as it should have.
	 */
	List<Entry> unplaced(TenantId tenant, Duration patience, int most) {
		return database.sql(ENTRY + """
				where done_at is null and urgent and (tenant is null
				    or (tenant = :tenant and stored_at < clock_timestamp() - cast(:patience as interval)))
				order by received_at limit :most
				""")
			.param("tenant", tenant.value())
			.param("patience", patience.toMillis() + " milliseconds")
			.param("most", most)
			.query(Journal::entry)
			.list();
	}

	/** What nobody has to see and nobody has claimed for long is left to lie. */
	int leave(Duration age) {
		return database.sql("""
				update platform.intake_journal set done_at = clock_timestamp()
				where tenant is null and done_at is null and not urgent
				    and stored_at < clock_timestamp() - cast(:age as interval)
				""").param("age", age.toMillis() + " milliseconds").update();
	}

	/** Keys that can no longer match. */
	int forgetKeys(Duration age) {
		return database.sql("delete from platform.intake_seen where at < clock_timestamp() - cast(:age as interval)")
			.param("age", age.toMillis() + " milliseconds")
			.update();
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(row.getObject("id", UUID.class), instant(row, 2), Arrival.Way.valueOf(row.getString("way")),
				row.getBytes("raw"), row.getBoolean("cut"), tenant(row, 7),
				Optional.ofNullable(row.getString("controller")), row.getBoolean("urgent"));
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static Optional<TenantId> tenant(ResultSet row, int column) throws SQLException {
		return Optional.ofNullable(row.getString(column)).map(TenantId::new);
	}

	/** A row of the journal. */
	record Entry(UUID id, Instant receivedAt, Arrival.Way way, byte[] raw, boolean cut, Optional<TenantId> tenant,
			Optional<String> controller, boolean urgent) {
	}

}
