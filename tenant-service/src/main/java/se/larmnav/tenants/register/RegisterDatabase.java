package se.larmnav.tenants.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

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

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Duration PAUSE = Duration.ofMillis(100);

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
		// A lock of the session, not of a transaction: the work may call other services.
		try (var connection = this.pool.getConnection()) {
			if (!ask(connection, "select pg_try_advisory_lock(hashtextextended(?, 0))", lock)) {
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

	/**
	 * Does the work when whoever does it now is ready. It is asked for again and again:
	 * what waits within a statement is ended by the limits of the connection, long before
	 * a login that has just been started has taken a municipality in.
	 */
	public void whenFree(String lock, Runnable work) {
		var end = System.nanoTime() + PATIENCE.toNanos();
		while (!ifFree(lock, work)) {
			if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
				throw new IllegalStateException("The lock " + lock + " cannot be had");
			}
			LockSupport.parkNanos(PAUSE.toNanos());
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
