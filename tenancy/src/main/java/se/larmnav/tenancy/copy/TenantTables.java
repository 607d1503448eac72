package se.larmnav.tenancy.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import se.larmnav.tenancy.TenantId;

/**
 * A tenant's tables in the order of their foreign keys: what is pointed at comes first.
 */
final class TenantTables {

	/** Liquibase's own, and answers that are kept for a day. */
	private static final Set<String> NOT_COPIED = Set.of("databasechangelog", "databasechangeloglock",
			"idempotency_key");

	private static final String TABLES = """
			select c.relname, coalesce((select string_agg(quote_ident(a.attname), ', ' order by k.place)
			           from pg_index i, unnest(i.indkey) with ordinality k(nr, place), pg_attribute a
			           where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.nr), '')
			from pg_class c where c.relnamespace = to_regnamespace(?) and c.relkind = 'r'
			""";

	private static final String POINTING = """
			select c.relname, t.relname from pg_constraint f
			join pg_class c on c.oid = f.conrelid join pg_class t on t.oid = f.confrelid
			where f.contype = 'f' and f.connamespace = to_regnamespace(?) and f.conrelid <> f.confrelid
			""";

	private TenantTables() {
	}

	static List<Table> of(Connection connection, TenantId tenant) throws SQLException {
		var orders = pairs(connection, TABLES, tenant);
		var pointing = new TreeMap<String, Set<String>>();
		orders.forEach((pair) -> {
			if (!NOT_COPIED.contains(pair[0])) {
				pointing.put(pair[0], new TreeSet<>());
			}
		});
		pairs(connection, POINTING, tenant).forEach((pair) -> {
			if (pointing.containsKey(pair[0])) {
				pointing.getOrDefault(pair[0], Set.of()).add(pair[1]);
			}
		});
		var order = new LinkedHashMap<String, String>();
		orders.forEach((pair) -> order.put(pair[0], pair[1]));
		var tables = new ArrayList<Table>();
		for (var name : sorted(pointing)) {
			tables.add(new Table(name, order.getOrDefault(name, "")));
		}
		return tables;
	}

	private static List<String> sorted(Map<String, Set<String>> pointing) {
		var sorted = new ArrayList<String>();
		while (sorted.size() < pointing.size()) {
			var next = pointing.entrySet()
				.stream()
				.filter((one) -> !sorted.contains(one.getKey()) && sorted.containsAll(one.getValue()))
				.map(Map.Entry::getKey)
				.toList();
			if (next.isEmpty()) {
				throw new IllegalStateException("Tables point at each other in a circle, among " + pointing.keySet());
			}
			sorted.addAll(next);
		}
		return sorted;
	}

	private static List<String[]> pairs(Connection connection, String sql, TenantId tenant) throws SQLException {
		var pairs = new ArrayList<String[]>();
		try (var statement = connection.prepareStatement(sql)) {
			statement.setString(1, '"' + tenant.value() + '"');
			try (var rows = statement.executeQuery()) {
				while (rows.next()) {
					pairs.add(new String[] { rows.getString(1), rows.getString(2) });
				}
			}
		}
		return pairs;
	}

	/**
	 * A table.
	 *
	 * @param order its primary key; a table without one cannot be copied in a fixed order
	 */
	record Table(String name, String order) {

		Table {
			if (order.isEmpty()) {
				throw new IllegalStateException("The table " + name + " has no primary key");
			}
		}

	}

}
