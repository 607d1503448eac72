package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** The owner of every schema, and its transactions. */
record Owner(DataSource source) {

	/** All of the work or nothing. */
	void inTransaction(Work work) throws SQLException {
		try (var connection = source.getConnection()) {
			connection.setAutoCommit(false);
			try {
				work.with(connection);
				connection.commit();
			}
			catch (SQLException | RuntimeException ex) {
				rollback(connection, ex);
				throw ex;
			}
		}
	}

	/**
	 * All of the work or nothing, and not yet on disk: a crash of PostgreSQL before the
	 * next {@link #flush} may take the whole of it back.
	 */
	void inUnsafeTransaction(Work work) throws SQLException {
		inTransaction((connection) -> {
			Sql.run(connection, "set local synchronous_commit = off");
			work.with(connection);
		});
	}

	/** Everything that was committed before is on disk when this returns. */
	void flush() {
		try {
			inTransaction(
					(connection) -> Sql.run(connection, "select pg_logical_emit_message(true, 'larmnav', 'migrated')"));
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The migrations are not known to be on disk", ex);
		}
	}

	private static void rollback(Connection connection, Exception why) {
		try {
			connection.rollback();
		}
		catch (SQLException ex) {
			why.addSuppressed(ex);
		}
	}

	/** A kind of transaction. */
	interface Transaction {

		void of(Work work) throws SQLException;

	}

	/** Something done with a connection. */
	interface Work {

		void with(Connection connection) throws SQLException;

	}

}
