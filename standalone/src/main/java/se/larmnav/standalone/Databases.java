package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import se.larmnav.embedded.Postgres;
import se.larmnav.embedded.Secret;

/**
 * The database of each service with its two logins: one that owns and migrates, and one
 * that works and has no rights of its own. What is in them is the services' matter.
 */
final class Databases {

	private final Postgres postgres;

	private final Path secrets;

	private final String prefix;

	Databases(Postgres postgres, Path secrets, String prefix) {
		this.postgres = postgres;
		this.secrets = secrets;
		this.prefix = prefix;
	}

	/** A database of the server, and the passwords of its two logins. */
	record Database(String name, String url, String owner, String ownerPassword, String app, String appPassword) {
	}

	/** The database of the service, made if it is not there. */
	Database of(Module module) throws SQLException, IOException {
		var name = this.prefix + module.service();
		var database = new Database(name, this.postgres.url(name), name + "_owner", secret(name + "_owner"),
				name + "_app", secret(name + "_app"));
		try (var connection = this.postgres.connect("postgres"); var statement = connection.createStatement()) {
			login(connection, database.owner(), database.ownerPassword(), "createrole inherit");
			login(connection, database.app(), database.appPassword(), "noinherit");
			if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
				statement.execute("create database " + name + " owner " + database.owner());
			}
			onlyFor(statement, database);
		}
		return database;
	}

	private void onlyFor(Statement statement, Database database) throws SQLException {
		statement.execute("revoke all on database " + database.name() + " from public");
		statement.execute("grant connect on database " + database.name() + " to " + database.app());
	}

	private static void login(Connection connection, String role, String password, String kind) throws SQLException {
		var verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
		try (var statement = connection.createStatement()) {
			// Both come from us and are letters, digits and _ alone.
			statement.execute(verb + " role " + role + " login " + kind + " password '" + password + "'");
		}
	}

	private static boolean exists(Connection connection, String question, String name) throws SQLException {
		try (var statement = connection.prepareStatement(question)) {
			statement.setString(1, name);
			try (var row = statement.executeQuery()) {
				return row.next();
			}
		}
	}

	private String secret(String name) throws IOException {
		return Secret.in(Files.createDirectories(this.secrets).resolve(name));
	}

}
