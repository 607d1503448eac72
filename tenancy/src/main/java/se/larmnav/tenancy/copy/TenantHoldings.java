package se.larmnav.tenancy.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import se.larmnav.tenancy.DeletionObstacle;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;

/** How much a service has of a tenant, and what forbids to delete it. */
public class TenantHoldings {

	private static final String SHARED = """
			select c.relname from pg_class c
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
			where c.relnamespace = 'platform'::regnamespace and c.relkind = 'r'
			""";

	private final Databases databases;

	private final Migrations migrations;

	private final List<DeletionObstacle> obstacles;

	TenantHoldings(Databases databases, Migrations migrations, List<DeletionObstacle> obstacles) {
		this.databases = databases;
		this.migrations = migrations;
		this.obstacles = List.copyOf(obstacles);
	}

	/** How many rows each table has of the tenant; none when it is not here. */
	public Map<String, Long> counts(TenantId tenant) {
		if (!migrations.states().containsKey(tenant)) {
			return Map.of();
		}
		var counts = new TreeMap<String, Long>();
		try (var connection = databases.owner().getConnection()) {
			for (var table : TenantTables.of(connection, tenant)) {
				counts.put(table.name(), count(connection, '"' + tenant.value() + "\".\"" + table.name() + '"'));
			}
			try (var statement = connection.createStatement(); var rows = statement.executeQuery(SHARED)) {
				while (rows.next()) {
					var name = rows.getString(1);
					counts.put("platform." + name,
							count(connection, "platform.\"" + name + "\" where tenant = '" + tenant.value() + "'"));
				}
			}
			return counts;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The rows of " + tenant + " cannot be counted", ex);
		}
	}

	/** What is in the way of deleting the tenant; nothing when it is not here. */
	public List<String> obstacles(TenantId tenant) {
		return migrations.states().containsKey(tenant)
				? Tenant.call(tenant,
						() -> obstacles.stream().map(DeletionObstacle::now).flatMap(Optional::stream).toList())
				: List.of();
	}

	private static long count(Connection connection, String from) throws SQLException {
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("select count(*) from " + from)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
