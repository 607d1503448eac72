package se.larmnav.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** A PostgreSQL server and its superuser. */
public record Postgres(String host, int port, String user, String password) {

	/**
	 * What the databases of tests begin with; a server that starts cold drops those of
	 * earlier runs.
	 */
	static final String FRESH = "lx_";

	/** The JDBC address of one of its databases. */
	public String url(String database) {
		return "jdbc:postgresql://" + this.host + ":" + this.port + "/" + database;
	}

	/**
	 * Makes an empty database that nobody else has, and says its name: short, so that
	 * role names may be built on it.
	 */
	public String freshDatabase(String hint) {
		var tag = hint.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		var name = FRESH + tag.substring(0, Math.min(8, tag.length())) + "_" + Long
			.toString(ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36, 36L * 36 * 36 * 36 * 36 * 36), 36);
		try (var connection = connect("postgres"); var statement = connection.createStatement()) {
			statement.execute("create database " + name);
			return name;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot make the database " + name, ex);
		}
	}

	/** A connection as the superuser. */
	public Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(url(database), this.user, this.password);
	}

	@Override
	public String toString() {
		return this.host + ":" + this.port;
	}

}
