package se.larmnav.tenancy.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.SharedTable;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;

/**
 * Makes a tenant of what another installation has written: all of it, or the tenant is
 * not there.
 */
public class TenantFromCopy {

	private static final int ROWS_AT_A_TIME = 100;

	private static final int LONGEST_ROW = 64 << 20;

	private final Databases databases;

	private final Migrations migrations;

	private final TenantRegister register;

	private final LarmnavSettings settings;

	private final List<SharedTable> shared;

	private final JsonMapper json;

	public TenantFromCopy(Databases databases, Migrations migrations, TenantRegister register, LarmnavSettings settings,
			List<SharedTable> shared, JsonMapper json) {
		this.databases = databases;
		this.migrations = migrations;
		this.register = register;
		this.settings = settings;
		this.shared = List.copyOf(shared);
		this.json = json;
	}

	/**
	 * Reads a part.
	 * @return how many rows each table got
	 */
	public Map<String, Long> read(TenantId tenant, InputStream in) throws IOException {
		var zip = new ZipInputStream(in);
		var part = demandFit(tenant, zip);
		if (migrations.states().containsKey(tenant)) {
			throw Refusal.conflict("tenant-here-already");
		}
		migrations.bring(tenant);
		try {
			var counts = fill(tenant, part.numbers(), zip);
			register.refresh();
			return counts;
		}
		catch (SQLException ex) {
			migrations.remove(tenant);
			throw doesNotFit("rows").with("state", ex.getSQLState());
		}
		catch (IOException | RuntimeException ex) {
			migrations.remove(tenant);
			throw ex;
		}
	}

	private Part demandFit(TenantId tenant, ZipInputStream zip) throws IOException {
		var first = zip.getNextEntry();
		if (first == null || !first.getName().equals(TenantCopy.PART)) {
			throw doesNotFit("part");
		}
		var part = json.readValue(zip.readAllBytes(), Part.class);
		if (!part.service().equals(settings.service())) {
			throw doesNotFit("service");
		}
		if (!part.tenant().equals(tenant.value())) {
			throw doesNotFit("tenant");
		}
		if (!part.version().equals(migrations.version())) {
			throw doesNotFit("version");
		}
		return part;
	}

	private Map<String, Long> fill(TenantId tenant, Map<String, Long> numbers, ZipInputStream zip)
			throws SQLException, IOException {
		try (var connection = databases.owner().getConnection()) {
			connection.setAutoCommit(false);
			var tables = TenantTables.of(connection, tenant);
			// What a migration writes in a new tenant comes with the copy too.
			for (var table : tables.reversed()) {
				clear(connection, qualified(tenant, table.name()));
			}
			var counts = new TreeMap<String, Long>();
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				var name = entry.getName();
				if (name.startsWith(TenantCopy.TABLES) || name.startsWith(TenantCopy.SHARED)) {
					counts.put(name, rows(connection, target(name, tenant, tables), zip));
				}
			}
			for (var table : tables) {
				if (!counts.containsKey(TenantCopy.TABLES + table.name() + ".jsonl")) {
					throw doesNotFit("table " + table.name());
				}
			}
			goOnNumbering(connection, tenant, numbers);
			connection.commit();
			return counts;
		}
	}

	/** Only tables that there are; a name from outside is never part of a statement. */
	private String target(String entry, TenantId tenant, List<TenantTables.Table> tables) {
		var name = entry.substring(entry.indexOf('/') + 1).replaceFirst("\\.jsonl$", "");
		if (entry.startsWith(TenantCopy.TABLES) && tables.stream().anyMatch((one) -> one.name().equals(name))) {
			return qualified(tenant, name);
		}
		if (entry.startsWith(TenantCopy.SHARED) && shared.stream().anyMatch((one) -> one.name().equals(name))) {
			return "platform.\"" + name + '"';
		}
		throw doesNotFit("table");
	}

	private static String qualified(TenantId tenant, String table) {
		return '"' + tenant.value() + "\".\"" + table + '"';
	}

	private static void clear(Connection connection, String table) throws SQLException {
		try (var statement = connection.createStatement();
				var found = statement.executeQuery("select exists (select from " + table + ")")) {
			found.next();
			if (found.getBoolean(1)) {
				statement.execute("delete from " + table);
			}
		}
	}

	private long rows(Connection connection, String table, InputStream in) throws SQLException, IOException {
		var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
		long rows = 0;
		var first = line(lines);
		if (first == null) {
			return 0;
		}
		var columns = json.readTree(first)
			.propertyNames()
			.stream()
			.map((name) -> '"' + name.replace("\"", "\"\"") + '"')
			.collect(Collectors.joining(", "));
		try (var insert = connection
			.prepareStatement("insert into " + table + " (" + columns + ") overriding system value select " + columns
					+ " from json_populate_record(null::" + table + ", cast(? as json))")) {
			for (var line = first; line != null; line = line(lines)) {
				insert.setString(1, line);
				insert.addBatch();
				if (++rows % ROWS_AT_A_TIME == 0) {
					insert.executeBatch();
				}
			}
			insert.executeBatch();
		}
		return rows;
	}

	/** A row, which is held in memory and so has an end. */
	private static @Nullable String line(Reader in) throws IOException {
		var row = new StringBuilder();
		for (int read = in.read(); read >= 0; read = in.read()) {
			if (read == '\n') {
				return row.toString();
			}
			if (row.length() == LONGEST_ROW) {
				throw doesNotFit("row");
			}
			row.append((char) read);
		}
		return row.isEmpty() ? null : row.toString();
	}

	/** What numbers itself goes on after the last number that was given. */
	private static void goOnNumbering(Connection connection, TenantId tenant, Map<String, Long> numbers)
			throws SQLException {
		var sql = "select setval(format('%I.%I', schemaname, sequencename)::regclass, ?) from pg_sequences"
				+ " where schemaname = ? and sequencename = ?";
		try (var set = connection.prepareStatement(sql)) {
			for (var number : numbers.entrySet()) {
				set.setLong(1, number.getValue());
				set.setString(2, tenant.value());
				set.setString(3, number.getKey());
				set.execute();
			}
		}
	}

	private static Refusal doesNotFit(String why) {
		return Refusal.conflict("copy-does-not-fit").with("why", why);
	}

}
