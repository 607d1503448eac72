package se.larmnav.tenancy.database;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;

/**
 * The one way to the database for Hibernate and JdbcClient alike: a connection that is
 * taken while a tenant is bound is that tenant's until it goes back, and one that is
 * taken without a tenant may do nothing.
 */
public final class TenantDataSource implements DataSource, AutoCloseable {

	private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(TenantDataSource.class);

	private final HikariDataSource pool;

	private final TenantRegister register;

	private final DatabaseSettings settings;

	TenantDataSource(HikariDataSource pool, TenantRegister register, DatabaseSettings settings) {
		this.pool = pool;
		this.register = register;
		this.settings = settings;
	}

	@Override
	public Connection getConnection() throws SQLException {
		var role = "none";
		var path = "";
		if (Tenant.isBound()) {
			var tenant = Tenant.current();
			register.requireOpen(tenant);
			role = settings.role(tenant);
			path = '"' + tenant.value() + '"';
		}
		var connection = pool.getConnection();
		try {
			enter(connection, role, path);
			return lend(connection);
		}
		catch (SQLException | RuntimeException ex) {
			evict(connection);
			throw ex;
		}
	}

	/**
	 * One round trip, in autocommit: inside a transaction a rollback would undo it and
	 * the rest of the work would run as somebody else. Without a tenant it is done as
	 * well, in case the connection came back past us.
	 */
	private void enter(Connection connection, String role, String path) throws SQLException {
		connection.setAutoCommit(true);
		try (var statement = connection
			.prepareStatement("select set_config('role', ?, false), set_config('search_path', ?, false)")) {
			statement.setString(1, role);
			statement.setString(2, path);
			statement.execute();
		}
	}

	/**
	 * Takes away everything that the borrower may have left: role, path, settings, locks,
	 * cursors, temporary tables.
	 */
	private void leave(Connection connection) throws SQLException {
		if (!connection.getAutoCommit()) {
			connection.rollback();
			connection.setAutoCommit(true);
		}
		try (var statement = connection.createStatement()) {
			statement.execute("discard all");
		}
	}

	private void giveBack(Connection connection) throws SQLException {
		try {
			leave(connection);
		}
		catch (SQLException ex) {
			LOG.warn("A connection could not be cleaned and is thrown away: {}", ex.getSQLState());
			evict(connection);
			return;
		}
		connection.close();
	}

	private void evict(Connection connection) {
		pool.evictConnection(connection);
	}

	private Connection lend(Connection connection) {
		var lent = new Object() {
			boolean returned;

			@Nullable Object invoke(Method method, Object @Nullable [] arguments) throws Throwable {
				if (method.getName().equals("close")) {
					if (!returned) {
						returned = true;
						giveBack(connection);
					}
					return null;
				}
				if (method.getName().equals("isClosed")) {
					return returned || connection.isClosed();
				}
				if (returned) {
					throw new SQLException("The connection has gone back");
				}
				try {
					return method.invoke(connection, arguments);
				}
				catch (InvocationTargetException ex) {
					throw ex.getTargetException();
				}
			}
		};
		return (Connection) Proxy.newProxyInstance(TenantDataSource.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> switch (method.getName()) {
					case "equals" -> arguments != null && proxy == arguments[0];
					case "hashCode" -> System.identityHashCode(proxy);
					default -> lent.invoke(method, arguments);
				});
	}

	@Override
	public Connection getConnection(String user, String password) throws SQLException {
		throw new SQLException("The login is fixed");
	}

	@Override
	public <T> T unwrap(Class<T> type) throws SQLException {
		return type.isInstance(this) ? type.cast(this) : pool.unwrap(type);
	}

	@Override
	public boolean isWrapperFor(Class<?> type) throws SQLException {
		return type.isInstance(this) || pool.isWrapperFor(type);
	}

	@Override
	public @Nullable PrintWriter getLogWriter() throws SQLException {
		return pool.getLogWriter();
	}

	@Override
	public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
		pool.setLogWriter(out);
	}

	@Override
	public void setLoginTimeout(int seconds) throws SQLException {
		pool.setLoginTimeout(seconds);
	}

	@Override
	public int getLoginTimeout() throws SQLException {
		return pool.getLoginTimeout();
	}

	@Override
	public Logger getParentLogger() {
		return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
	}

	@Override
	public void close() {
		pool.close();
	}

}
