package se.larmnav.tenancy.migration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.testing.FreshDatabase;

/**
 * The owner's connections, of which the one that works for one tenant is killed by
 * PostgreSQL before its nth statement, as when the process or the network died there.
 */
final class Interrupted extends DelegatingDataSource {

	private final FreshDatabase database;

	private final String victim;

	private final int at;

	/** How many statements were sent for the victim. */
	final AtomicInteger sent = new AtomicInteger();

	/** How many statements were sent at all. */
	final AtomicInteger all = new AtomicInteger();

	Interrupted(DataSource owner, FreshDatabase database, String victim, int at) {
		super(owner);
		this.database = database;
		this.victim = victim;
		this.at = at;
	}

	@Override
	public Connection getConnection() throws SQLException {
		return wrap(super.getConnection());
	}

	private Connection wrap(Connection connection) {
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("commit")) {
						before(connection);
					}
					var result = call(connection, method, arguments);
					return (result instanceof Statement statement) ? wrap(statement, connection) : result;
				});
	}

	private Object wrap(Statement statement, Connection connection) {
		return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { java.sql.PreparedStatement.class },
				(proxy, method, arguments) -> {
					if (method.getName().startsWith("execute")) {
						before(connection);
					}
					return call(statement, method, arguments);
				});
	}

	private static @Nullable Object call(Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private void before(Connection connection) throws SQLException {
		all.incrementAndGet();
		if (Tenant.isBound() && Tenant.current().value().equals(victim) && sent.incrementAndGet() == at) {
			kill(connection);
		}
	}

	private void kill(Connection connection) throws SQLException {
		int pid;
		try (var statement = connection.createStatement();
				var row = statement.executeQuery("select pg_backend_pid()")) {
			row.next();
			pid = row.getInt(1);
		}
		try (var superuser = database.connect(); var statement = superuser.createStatement()) {
			statement.execute("select pg_terminate_backend(" + pid + ", 5000)");
		}
	}

}
