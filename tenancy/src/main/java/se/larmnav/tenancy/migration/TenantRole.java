package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.database.DatabaseSettings;

/**
 * The role that a connection takes while it works for a tenant. It is made in a
 * transaction of its own: a grant of the role that all tenants have holds a lock on it
 * until the commit, behind which every other tenant's schema would wait.
 */
final class TenantRole {

	private final Connection connection;

	private final String role;

	private final String everyTenants;

	private final String app;

	TenantRole(Connection connection, DatabaseSettings settings, TenantId tenant) {
		this.connection = connection;
		this.role = settings.role(tenant);
		this.everyTenants = settings.role("tenant");
		this.app = settings.app().user();
	}

	/** The names of all roles that are made, so that nobody has to ask for each. */
	static Set<String> made(Connection connection, DatabaseSettings settings) throws SQLException {
		var made = new HashSet<String>();
		try (var statement = connection.prepareStatement("""
				select m.rolname from pg_auth_members g join pg_roles r on r.oid = g.roleid
				join pg_roles m on m.oid = g.member where r.rolname = ?
				intersect
				select r.rolname from pg_auth_members g join pg_roles r on r.oid = g.roleid
				join pg_roles m on m.oid = g.member
				where m.rolname = ? and g.set_option and not g.inherit_option""")) {
			statement.setString(1, settings.role("tenant"));
			statement.setString(2, settings.app().user());
			try (var rows = statement.executeQuery()) {
				while (rows.next()) {
					made.add(rows.getString(1));
				}
			}
		}
		return made;
	}

	/** Makes what is not there; with nothing to do no lock is taken. */
	void make() throws SQLException {
		if (isMade()) {
			return;
		}
		Sql.role(this.connection, this.role);
		Sql.run(this.connection, "grant " + Sql.quoted(this.everyTenants) + " to " + Sql.quoted(this.role));
		Sql.run(this.connection,
				"grant " + Sql.quoted(this.role) + " to " + Sql.quoted(this.app) + " with inherit false, set true");
	}

	private boolean isMade() throws SQLException {
		try (var statement = this.connection.prepareStatement("""
				select count(*) from pg_auth_members g
				join pg_roles r on r.oid = g.roleid join pg_roles m on m.oid = g.member
				where (r.rolname = ? and m.rolname = ?)
				   or (r.rolname = ? and m.rolname = ? and g.set_option and not g.inherit_option)""")) {
			statement.setString(1, this.everyTenants);
			statement.setString(2, this.role);
			statement.setString(3, this.role);
			statement.setString(4, this.app);
			try (var rows = statement.executeQuery()) {
				rows.next();
				return rows.getInt(1) == 2;
			}
		}
	}

}
