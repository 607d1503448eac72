package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.database.DatabaseSettings;

/** One tenant's schema, and its row in the register. */
final class TenantSchema {

	private final Connection connection;

	private final TenantId tenant;

	private final String schema;

	private final String role;

	TenantSchema(Connection connection, DatabaseSettings settings, TenantId tenant) {
		this.connection = connection;
		this.tenant = tenant;
		this.schema = Sql.quoted(tenant.value());
		this.role = settings.role(tenant);
	}

	/** Makes it unless it is there, and lets names mean this schema. */
	void make() throws SQLException {
		Sql.run(connection, "create schema if not exists " + schema + "; set local search_path = " + schema);
	}

	/**
	 * What is made in the schema from now on may be used by its role; the table of
	 * migrations was made before and may not. Nothing is written when that is so already:
	 * each of these words makes every other connection read its catalogue anew.
	 */
	void shareWithItsRole() throws SQLException {
		if (isShared()) {
			return;
		}
		Sql.run(connection, "grant usage on schema " + schema + " to " + Sql.quoted(role));
		var grant = "alter default privileges in schema " + schema + " grant ";
		Sql.run(connection, grant + "select, insert, update, delete on tables to " + Sql.quoted(role));
		Sql.run(connection, grant + "usage on sequences to " + Sql.quoted(role));
	}

	/** Five privileges of what is made, and the schema itself. */
	private boolean isShared() throws SQLException {
		try (var statement = connection.prepareStatement("""
				select has_schema_privilege(r.oid, n.oid, 'usage') and 5 = (
				    select count(*) from pg_default_acl d, aclexplode(d.defaclacl) a
				    where d.defaclnamespace = n.oid and a.grantee = r.oid and (d.defaclobjtype, a.privilege_type) in
				        (('r', 'SELECT'), ('r', 'INSERT'), ('r', 'UPDATE'), ('r', 'DELETE'), ('S', 'USAGE')))
				from pg_roles r, pg_namespace n where r.rolname = ? and n.nspname = ?""")) {
			statement.setString(1, role);
			statement.setString(2, tenant.value());
			try (var rows = statement.executeQuery()) {
				return rows.next() && rows.getBoolean(1);
			}
		}
	}

	/**
	 * Writes that the tenant is open.
	 * @param version null leaves the version that is written
	 */
	void register(@Nullable String version) throws SQLException {
		try (var row = connection.prepareStatement("""
				insert into platform.tenants (alias, state, version) values (?, 'OPEN', coalesce(?, 'later'))
				on conflict (alias) do update set state = 'OPEN', problem = null, since = clock_timestamp(),
				    version = case when excluded.version = 'later' then tenants.version else excluded.version end
				""")) {
			row.setString(1, tenant.value());
			row.setString(2, version);
			row.execute();
		}
	}

	/** Every table of the platform that has rows of tenants. */
	private List<String> sharedTables() throws SQLException {
		var tables = new ArrayList<String>();
		try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
				select c.relname from pg_class c
				join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
				where c.relnamespace = 'platform'::regnamespace and c.relkind = 'r' order by 1""")) {
			while (rows.next()) {
				tables.add(rows.getString(1));
			}
		}
		return tables;
	}

	private void delete(String from) throws SQLException {
		try (var delete = connection.prepareStatement("delete from " + from)) {
			delete.setString(1, tenant.value());
			delete.execute();
		}
	}

	void remove() throws SQLException {
		for (var table : sharedTables()) {
			delete("platform." + Sql.quoted(table) + " where tenant = ?");
		}
		delete("platform.tenants where alias = ?");
		Sql.run(connection, "drop schema if exists " + schema + " cascade");
		Sql.run(connection, "drop role if exists " + Sql.quoted(role));
	}

}
