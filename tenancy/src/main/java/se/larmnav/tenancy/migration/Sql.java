package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** The few words of SQL that every part of a migration needs. */
final class Sql {

	private Sql() {
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	static void run(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/**
	 * Waits until no other migration works on this, and holds it until the end of the
	 * transaction. For tables it waits a short while only: whoever wants to read one
	 * queues up behind who waits to change it.
	 */
	static void lock(Connection connection, String what) throws SQLException {
		try (var statement = connection.prepareStatement("""
				select set_config('lock_timeout', '60s', true), pg_advisory_xact_lock(hashtextextended(?, 0)),
				       set_config('lock_timeout', '2s', true)""")) {
			statement.setString(1, "larmnav migration of " + what);
			statement.execute();
		}
	}

	/** Names mean this schema until the end of the transaction. */
	static void path(Connection connection, String schema) throws SQLException {
		try (var statement = connection.prepareStatement("select set_config('search_path', ?, true)")) {
			statement.setString(1, quoted(schema));
			statement.execute();
		}
	}

	/** Makes a role that cannot log in, unless it is there. */
	static void role(Connection connection, String name) throws SQLException {
		try (var statement = connection.prepareStatement("select from pg_roles where rolname = ?")) {
			statement.setString(1, name);
			try (var rows = statement.executeQuery()) {
				if (!rows.next()) {
					run(connection, "create role " + quoted(name) + " nologin");
				}
			}
		}
	}

}
