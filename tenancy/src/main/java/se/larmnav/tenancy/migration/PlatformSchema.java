package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;

import se.larmnav.tenancy.database.DatabaseSettings;

/**
 * The schema that the tenants of a database share, with the roles that it knows. Its
 * version is the comment on the schema, because there is no table before it exists.
 */
final class PlatformSchema {

	private final Owner owner;

	private final DatabaseSettings settings;

	private final ResourceLoader files;

	private final TreeSet<String> systemRoles;

	private final String version;

	PlatformSchema(Owner owner, DatabaseSettings settings, ResourceLoader files) {
		this.owner = owner;
		this.settings = settings;
		this.files = files;
		this.systemRoles = new TreeSet<>(settings.systemRoles());
		this.systemRoles.add("poller");
		this.version = Scope.PLATFORM.version(files, systemRoles.toString());
	}

	void bring() {
		try {
			try (var connection = owner.source().getConnection()) {
				if (Objects.equals(versionOf(connection), version)) {
					return;
				}
			}
			owner.inTransaction(this::bring);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The platform's schema cannot be brought to this version", ex);
		}
	}

	private void bring(Connection connection) throws SQLException {
		Sql.lock(connection, "platform");
		if (Objects.equals(versionOf(connection), version)) {
			return;
		}
		closeToEverybody(connection);
		Sql.run(connection, "create schema if not exists platform");
		role(connection, "tenant");
		for (var role : systemRoles) {
			role(connection, role);
			Sql.run(connection, "grant " + Sql.quoted(settings.role(role)) + " to " + Sql.quoted(settings.app().user())
					+ " with inherit false, set true");
		}
		Sql.path(connection, "platform");
		var history = History.of(connection);
		var executed = history.executed();
		var changelog = Changelog.read(Scope.PLATFORM, files);
		history.run(changelog.missing(executed), executed.size());
		if (!changelog.isOlderThan(executed.keySet())) {
			Sql.run(connection, "comment on schema platform is '" + version + "'");
		}
	}

	private void role(Connection connection, String name) throws SQLException {
		var role = settings.role(name);
		Sql.role(connection, role);
		Sql.run(connection, "grant usage on schema platform to " + Sql.quoted(role));
	}

	/** PostgreSQL lets everybody connect and make temporary tables; here nobody may. */
	private void closeToEverybody(Connection connection) throws SQLException {
		var database = Sql.quoted(settings.database());
		Sql.run(connection, "revoke all on database " + database + " from public");
		Sql.run(connection, "grant connect on database " + database + " to " + Sql.quoted(settings.app().user()));
		Sql.run(connection, "revoke all on schema public from public");
	}

	private static @Nullable String versionOf(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var rows = statement
					.executeQuery("select obj_description(to_regnamespace('platform'), 'pg_namespace')")) {
			rows.next();
			return rows.getString(1);
		}
	}

}
