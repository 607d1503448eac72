package se.larmnav.alarms.intake;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.tenancy.database.DatabaseSettings;

/**
 * The intake's own connections, with the rights of the intake's role and no others: the
 * board may wait for a connection, an alarm may not.
 */
@Component
class IntakePool implements AutoCloseable {

	/** The last part of the role's name. */
	private static final String ROLE = "intake";

	/** A dead database must be known for dead within a breath; Hikari allows no less. */
	private static final long BREATH = 250;

	private final HikariDataSource pool;

	IntakePool(DatabaseSettings database, IntakeSettings settings) {
		var config = new HikariConfig();
		config.setPoolName(ROLE);
		config.setJdbcUrl(database.url());
		config.setUsername(database.app().user());
		config.setPassword(database.app().password());
		config.setMaximumPoolSize(settings.pool());
		config.setMinimumIdle(2);
		config.setConnectionTimeout(settings.patience().toMillis());
		config.setValidationTimeout(BREATH);
		config.setInitializationFailTimeout(-1);
		config.setConnectionInitSql("select set_config('role', '" + database.role(ROLE)
				+ "', false), set_config('search_path', '', false)");
		config.addDataSourceProperty("ApplicationName", "larmnav-" + ROLE);
		// the server would quote what devices say
		config.addDataSourceProperty("logServerErrorDetail", "false");
		config.addDataSourceProperty("tcpKeepAlive", "true");
		config.addDataSourceProperty("connectTimeout", "2");
		config.addDataSourceProperty("socketTimeout", "5");
		this.pool = new HikariDataSource(config);
	}

	JdbcClient client() {
		return JdbcClient.create(pool);
	}

	/** Whether a connection works now. */
	boolean answers() {
		try (Connection connection = pool.getConnection()) {
			return connection.isValid(1);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		pool.close();
	}

}
