package se.larmnav.tenancy.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.CopyContent;
import se.larmnav.tenancy.FeedSubscriber;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.SharedTable;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;

/**
 * Writes everything that this service has of a tenant, as it is at one moment: a line of
 * JSON for each row, one row in memory at a time.
 */
public class TenantCopy {

	/** The first entry. */
	static final String PART = "part.json";

	static final String TABLES = "tables/";

	static final String SHARED = "shared/";

	private static final int ROWS_AT_A_TIME = 100;

	private final Databases databases;

	private final Migrations migrations;

	private final LarmnavSettings settings;

	private final List<SharedTable> shared;

	private final List<CopyContent> contents;

	private final List<FeedSubscriber> subscribers;

	private final JsonMapper json;

	public TenantCopy(Databases databases, Migrations migrations, LarmnavSettings settings, List<SharedTable> shared,
			List<CopyContent> contents, List<FeedSubscriber> subscribers, JsonMapper json) {
		this.databases = databases;
		this.migrations = migrations;
		this.settings = settings;
		this.shared = List.copyOf(shared);
		this.contents = List.copyOf(contents);
		this.subscribers = List.copyOf(subscribers);
		this.json = json;
	}

	/** Writes the part as a ZIP; the stream stays open. */
	public void write(TenantId tenant, OutputStream out) throws IOException {
		var zip = new ZipOutputStream(out);
		try (var snapshot = databases.owner().getConnection()) {
			begin(snapshot);
			entry(zip, PART, json.writeValueAsBytes(part(snapshot, tenant)));
			for (var table : TenantTables.of(snapshot, tenant)) {
				rows(snapshot, zip, TABLES + table.name(),
						"\"" + tenant.value() + "\".\"" + table.name() + "\" order by " + table.order());
			}
			for (var table : shared) {
				rows(snapshot, zip, SHARED + table.name(), "platform." + table.name() + " where tenant = '"
						+ tenant.value() + "' order by " + table.order());
			}
			for (var content : contents) {
				content.addTo((path, bytes) -> entry(zip, path, bytes), snapshot);
			}
			snapshot.rollback();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The copy of " + tenant + " broke off: " + ex.getSQLState(), ex);
		}
		zip.finish();
	}

	/** One moment for all tables, however long it takes to write them. */
	private static void begin(Connection snapshot) throws SQLException {
		snapshot.setAutoCommit(false);
		try (var statement = snapshot.createStatement()) {
			statement.execute("set transaction isolation level repeatable read, read only");
			statement.execute("set local timezone = 'UTC'; set local statement_timeout = 0;"
					+ " set local idle_in_transaction_session_timeout = 0");
		}
	}

	private static void rows(Connection snapshot, ZipOutputStream zip, String path, String from)
			throws SQLException, IOException {
		zip.putNextEntry(new ZipEntry(path + ".jsonl"));
		try (var statement = snapshot.createStatement()) {
			statement.setFetchSize(ROWS_AT_A_TIME);
			try (var rows = statement.executeQuery("select row_to_json(r)::text from (select * from " + from + ") r")) {
				while (rows.next()) {
					zip.write(rows.getString(1).getBytes(StandardCharsets.UTF_8));
					zip.write('\n');
				}
			}
		}
		zip.closeEntry();
	}

	private static void entry(ZipOutputStream zip, String path, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(path));
		zip.write(content);
		zip.closeEntry();
	}

	private Part part(Connection snapshot, TenantId tenant) throws SQLException {
		var told = numbers(snapshot, "select type, max(sequence) from platform.outbox"
				+ " where tenant = ? and sequence is not null group by type", tenant);
		var untold = numbers(snapshot,
				"select 'untold', count(*) from platform.outbox" + " where tenant = ? and sequence is null", tenant);
		var positions = numbers(snapshot, "select producer, sequence from platform.positions where tenant = ?", tenant);
		var heard = new HashMap<String, Part.Heard>();
		for (var subscriber : subscribers) {
			// What is read of nobody has no position: who keeps its own does not lag.
			if (!settings.peers().containsKey(subscriber.producer())) {
				continue;
			}
			var types = new TreeSet<>(subscriber.types());
			heard.merge(subscriber.producer(), new Part.Heard(positions.getOrDefault(subscriber.producer(), 0L), types),
					(one, other) -> {
						types.addAll(one.types());
						return new Part.Heard(one.sequence(), types);
					});
		}
		return new Part(settings.service(), tenant.value(), migrations.version(), told,
				untold.getOrDefault("untold", 0L), heard,
				numbers(snapshot, "select sequencename, last_value from pg_sequences"
						+ " where schemaname = ? and last_value is not null", tenant));
	}

	private static TreeMap<String, Long> numbers(Connection snapshot, String sql, TenantId tenant) throws SQLException {
		var numbers = new TreeMap<String, Long>();
		try (var statement = snapshot.prepareStatement(sql)) {
			statement.setString(1, tenant.value());
			try (var rows = statement.executeQuery()) {
				while (rows.next()) {
					numbers.put(rows.getString(1), rows.getLong(2));
				}
			}
		}
		return numbers;
	}

}
