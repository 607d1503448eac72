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

	private static void rollback(Connection connection, Exception why) {
		try {
			connection.rollback();
		}
		catch (SQLException ex) {
			why.addSuppressed(ex);
		}
	}

	/** Something done with a connection. */
	interface Work {

		void with(Connection connection) throws SQLException;

	}

}
