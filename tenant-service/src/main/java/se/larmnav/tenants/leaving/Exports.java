package se.larmnav.tenants.leaving;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import se.larmnav.contract.tenants.ExportsApi.Export;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

/**
 * Exports of a whole municipality. Ordering and fetching are told as security events and
 * stand in the read log; the address of an export opens nothing by itself.
 */
@Service
class Exports {

	private static final Logger SECURITY = LoggerFactory.getLogger("larmnav.security");

	private final JdbcClient database;

	private final ExportWriter writer;

	private final ReadLog readLog;

	private final LeavingSettings settings;

	private final Clock clock;

	Exports(JdbcClient database, ExportWriter writer, ReadLog readLog, LeavingSettings settings, Clock clock) {
		this.database = database;
		this.writer = writer;
		this.readLog = readLog;
		this.settings = settings;
		this.clock = clock;
	}

	Export order() {
		var id = UUID.randomUUID();
		var now = this.clock.instant();
		this.database.sql("""
				insert into municipal_export (id, ordered_by, ordered_at, until) values (:id, :by, :now, :until)""")
			.param("id", id)
			.param("by", Caller.current().name())
			.param("now", utc(now))
			.param("until", utc(now.plus(this.settings.fetchWithin())))
			.update();
		SECURITY.warn("export-ordered: {} of {} ordered export {}", Caller.current().subject(), Tenant.current(), id);
		return known(id);
	}

	List<Export> all() {
		return this.database.sql("select * from municipal_export order by ordered_at desc").query(Exports::of).list();
	}

	/** Refuses what cannot be fetched, before the first byte has left. */
	void demandOpen(UUID id) {
		if (this.clock.instant().isAfter(known(id).until())) {
			throw Refusal.conflict("export-too-old");
		}
	}

	/** What is sent to whoever fetches it; it is written while it is read. */
	InputStream fetch(UUID id) throws IOException {
		var caller = Caller.current();
		var tenant = Tenant.current();
		SECURITY.warn("export-fetched: {} of {} fetches export {}", caller.subject(), tenant, id);
		this.readLog.read("export", "export " + id, List.of());
		return Piped.written(out -> Tenant.call(tenant, () -> Caller.call(caller, () -> {
			write(id, out);
			return id;
		})));
	}

	private void write(UUID id, OutputStream out) throws IOException {
		var caller = Caller.current();
		var written = this.writer.write(Tenant.current(), caller, out);
		this.database.sql("""
				update municipal_export set fetched_by = :by, fetched_at = :at, manifest = :manifest, at_rest = :rest,
				    verified_by = null, verified_at = null
				where id = :id""")
			.param("by", caller.name())
			.param("at", utc(this.clock.instant()))
			.param("manifest", written.manifest())
			.param("rest", written.atRest())
			.param("id", id)
			.update();
	}

	/** The receiver has the manifest that was sent. */
	Export receive(UUID id, String manifest) {
		var export = known(id);
		if (export.fetchedAt() == null) {
			throw Refusal.conflict("export-not-fetched");
		}
		if (!Boolean.TRUE.equals(export.atRest())) {
			throw Refusal.conflict("export-not-at-rest");
		}
		var verified = this.database.sql("""
				update municipal_export set verified_by = :by, verified_at = :at
				where id = :id and manifest = :manifest""")
			.param("by", Caller.current().name())
			.param("at", utc(this.clock.instant()))
			.param("id", id)
			.param("manifest", manifest)
			.update();
		if (verified == 0) {
			throw Refusal.conflict("export-not-whole");
		}
		return known(id);
	}

	/** The newest export that its receiver has verified. */
	Optional<Verified> verified() {
		return this.database.sql("""
				select manifest, fetched_at from municipal_export
				where verified_at is not null order by fetched_at desc limit 1""")
			.query((row, number) -> new Verified(row.getString("manifest"),
					Objects.requireNonNull(instant(row, "fetched_at"))))
			.optional();
	}

	/**
	 * An export that its receiver has.
	 *
	 * @param manifest the sum of its manifest
	 * @param writtenAt what has changed since is not in it
	 */
	record Verified(String manifest, Instant writtenAt) {
	}

	private Export known(UUID id) {
		return this.database.sql("select * from municipal_export where id = :id")
			.param("id", id)
			.query(Exports::of)
			.optional()
			.orElseThrow(() -> Refusal.notFound("no-such-export"));
	}

	private static Export of(ResultSet row, int number) throws SQLException {
		var fetched = instant(row, "fetched_at");
		var state = instant(row, "verified_at") != null ? "VERIFIED" : fetched != null ? "FETCHED" : "ORDERED";
		return new Export(row.getObject("id", UUID.class), state, row.getString("ordered_by"),
				Objects.requireNonNull(instant(row, "ordered_at")), Objects.requireNonNull(instant(row, "until")),
				fetched, row.getObject("at_rest", Boolean.class));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	private static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
