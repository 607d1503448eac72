package se.larmnav.tenancy.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;

import se.larmnav.embedded.Parts;
import se.larmnav.tenancy.database.DatabaseSettings;
import se.larmnav.tenancy.database.DatabaseSettings.Login;

/** A database of its own with the two logins that a service has. */
public record FreshDatabase(String name) {

	private static final String PASSWORD = "test";

	/** Makes it on the shared PostgreSQL. */
	public static FreshDatabase make(String hint) {
		var postgres = Parts.postgres();
		var fresh = new FreshDatabase(postgres.freshDatabase(hint));
		try (var connection = postgres.connect("postgres")) {
			sweep(connection);
			run(connection, "create role " + fresh.owner() + " login createrole password '" + PASSWORD + "'");
			run(connection, "create role " + fresh.app() + " login noinherit password '" + PASSWORD + "'");
			run(connection, "alter database " + fresh.name() + " owner to " + fresh.owner());
			return fresh;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database's logins cannot be made", ex);
		}
	}

	/** A service's settings for it. */
	public DatabaseSettings settings(int pool, String... systemRoles) {
		return new DatabaseSettings(url(), new Login(owner(), PASSWORD), new Login(app(), PASSWORD), pool, 2, 4,
				Set.of(systemRoles));
	}

	/** The properties of a service that works on it. */
	public String[] properties() {
		return new String[] { "larmnav.database.url=" + url(), "larmnav.database.owner.user=" + owner(),
				"larmnav.database.owner.password=" + PASSWORD, "larmnav.database.app.user=" + app(),
				"larmnav.database.app.password=" + PASSWORD };
	}

	/** A connection of the superuser, who sees everything. */
	public Connection connect() throws SQLException {
		return Parts.postgres().connect(name);
	}

	private String url() {
		return Parts.postgres().url(name);
	}

	private String owner() {
		return name + "_owner";
	}

	private String app() {
		return name + "_app";
	}

	/** Roles outlive the databases that earlier runs left. */
	private static void sweep(Connection connection) throws SQLException {
		var gone = new ArrayList<String>();
		try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
				select rolname from pg_roles r where rolname ~ '^lx_[a-z0-9]+_[a-z0-9]+_' and not exists (
				    select from pg_database d where starts_with(r.rolname, d.datname || '_'))
				order by rolname ~ '_(owner|app)$'""")) {
			while (rows.next()) {
				gone.add(rows.getString(1));
			}
		}
		for (var role : gone) {
			try {
				run(connection, "drop role if exists \"" + role + '"');
			}
			catch (SQLException ex) {
				// Another run is about to drop it, or still needs it.
			}
		}
	}

	private static void run(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
