package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import liquibase.util.LiquibaseUtil;

/**
 * Liquibase's own table of what a schema has been through, so that its tools understand
 * our schemas.
 */
final class History {

	private static final String TABLE = """
			create table if not exists databasechangelog (
			    id varchar(255) not null, author varchar(255) not null, filename varchar(255) not null,
			    dateexecuted timestamp without time zone not null, orderexecuted integer not null,
			    exectype varchar(10) not null, md5sum varchar(35), description varchar(255),
			    comments varchar(255), tag varchar(255), liquibase varchar(20), contexts varchar(255),
			    labels varchar(255), deployment_id varchar(10))
			""";

	private static final String ROW = """
			insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype, md5sum,
			    description, comments, liquibase, deployment_id)
			values (?, ?, ?, localtimestamp, ?, 'EXECUTED', ?, 'sql', '', ?, ?)
			""";

	private final Connection connection;

	private History(Connection connection) {
		this.connection = connection;
	}

	/** The history of the schema that names mean now; it begins here if it had none. */
	static History of(Connection connection) throws SQLException {
		Sql.run(connection, TABLE);
		return new History(connection);
	}

	/** The checksums of what has run, by key. */
	Map<String, String> executed() throws SQLException {
		var executed = new LinkedHashMap<String, String>();
		try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
				select filename || '::' || id || '::' || author, md5sum
				from databasechangelog order by orderexecuted""")) {
			while (rows.next()) {
				executed.put(rows.getString(1), rows.getString(2));
			}
		}
		return executed;
	}

	/** Runs what is missing and writes that it has run. */
	void run(List<ChangeSql> missing, int already) throws SQLException {
		var deployment = String.valueOf(Clock.systemUTC().millis()).substring(3);
		var order = already;
		for (var change : missing) {
			run(change);
			write(change, ++order, deployment);
		}
	}

	/** All its statements on one way to the database. */
	private void run(ChangeSql change) throws SQLException {
		try {
			Sql.run(connection, String.join(";\n", change.statements()));
		}
		catch (SQLException ex) {
			throw new SQLException(change.key() + ": " + ex.getMessage(), ex.getSQLState(), ex);
		}
	}

	private void write(ChangeSql change, int order, String deployment) throws SQLException {
		try (var row = connection.prepareStatement(ROW)) {
			row.setString(1, change.id());
			row.setString(2, change.author());
			row.setString(3, change.file());
			row.setInt(4, order);
			row.setString(5, change.checksum());
			row.setString(6, LiquibaseUtil.getBuildVersion());
			row.setString(7, deployment);
			row.execute();
		}
	}

}
