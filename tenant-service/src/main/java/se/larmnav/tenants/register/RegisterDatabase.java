package se.larmnav.tenants.register;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import se.larmnav.tenancy.database.Databases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The platform's own tables, through the one role that may use them; and locks that all
 * instances of this service share.
 */
@Component
public class RegisterDatabase {

	private final DataSource pool;

	private final JdbcClient jdbc;

	RegisterDatabase(Databases databases) {
		this.pool = databases.as("register", 8);
		this.jdbc = JdbcClient.create(this.pool);
	}

	/** For single statements on tables of schema platform, which are named in full. */
	public JdbcClient jdbc() {
		return this.jdbc;
	}

	/**
	 * Does the work when nobody else does it now, on any instance.
	 * @return whether it was done
	 */
	public boolean ifFree(String lock, Runnable work) {
		return locked("select pg_try_advisory_lock(hashtextextended(?, 0))", lock, work);
	}

	/** Does the work when whoever does it now is ready. */
	public void whenFree(String lock, Runnable work) {
		locked("select pg_advisory_lock(hashtextextended(?, 0)) is not null", lock, work);
	}

	// A lock of the session, not of a transaction: the work may call other services.
	private boolean locked(String take, String lock, Runnable work) {
		try (var connection = this.pool.getConnection()) {
			if (!ask(connection, take, lock)) {
				return false;
			}
			try {
				work.run();
				return true;
			}
			finally {
				ask(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", lock);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The lock " + lock + " cannot be had", ex);
		}
	}

	private static boolean ask(Connection connection, String sql, String lock) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			statement.setString(1, lock);
			try (var row = statement.executeQuery()) {
				return row.next() && row.getBoolean(1);
			}
		}
	}

}
