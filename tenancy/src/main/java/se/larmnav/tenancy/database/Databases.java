package se.larmnav.tenancy.database;

import java.util.ArrayDeque;
import java.util.Deque;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import se.larmnav.tenancy.TenantRegister;

/**
 * The service's pools: one per role that works in the background, one for the owner, and
 * those of the tenants.
 */
public class Databases implements AutoCloseable {

	private static final String LIMITS = "-c statement_timeout=30s -c lock_timeout=10s "
			+ "-c idle_in_transaction_session_timeout=120s";

	private final DatabaseSettings settings;

	private final Deque<HikariDataSource> pools = new ArrayDeque<>();

	private @Nullable DataSource owner;

	private @Nullable DataSource poller;

	public Databases(DatabaseSettings settings) {
		this.settings = settings;
	}

	public DatabaseSettings settings() {
		return settings;
	}

	/** For migrations and onboarding alone; its connections are let go when idle. */
	public synchronized DataSource owner() {
		if (owner == null) {
			var config = config("owner", settings.owner(), settings.migrators());
			config.setMinimumIdle(0);
			config.setIdleTimeout(10_000);
			config.addDataSourceProperty("options", "-c lock_timeout=2s");
			owner = open(config);
		}
		return owner;
	}

	/** For deadlines, the sequencer of the outbox and the feed's readers. */
	public synchronized DataSource poller() {
		if (poller == null) {
			poller = as("poller", 4);
		}
		return poller;
	}

	/**
	 * A pool that works as one of the database's system roles and has that role's rights
	 * only.
	 */
	public DataSource as(String systemRole, int size) {
		var config = config(systemRole, settings.app(), size);
		config.setConnectionInitSql("select set_config('role', '" + settings.role(systemRole)
				+ "', false), set_config('search_path', '', false)");
		return open(config);
	}

	/** A pool for tenants, as many connections as said. */
	public TenantDataSource tenants(TenantRegister register, String name, int size) {
		return new TenantDataSource(open(config(name, settings.app(), size)), register, settings);
	}

	private synchronized HikariDataSource open(HikariConfig config) {
		var pool = new HikariDataSource(config);
		pools.push(pool);
		return pool;
	}

	private HikariConfig config(String name, DatabaseSettings.Login login, int size) {
		var config = new HikariConfig();
		config.setPoolName(name);
		config.setJdbcUrl(settings.url());
		config.setUsername(login.user());
		config.setPassword(login.password());
		config.setMaximumPoolSize(size);
		config.setMinimumIdle(1);
		config.setConnectionTimeout(5_000);
		// A backend that has touched many schemas keeps their catalogue in memory.
		config.setMaxLifetime(600_000);
		config.setIdleTimeout(300_000);
		config.setInitializationFailTimeout(30_000);
		// Named statements lose their plan at every change of search_path.
		config.addDataSourceProperty("prepareThreshold", "0");
		config.addDataSourceProperty("ApplicationName", "larmnav-" + name);
		config.addDataSourceProperty("options", LIMITS);
		// The server would quote the row that it refuses, and a log would keep it.
		config.addDataSourceProperty("logServerErrorDetail", "false");
		config.addDataSourceProperty("tcpKeepAlive", "true");
		return config;
	}

	@Override
	public synchronized void close() {
		pools.forEach(HikariDataSource::close);
	}

}
