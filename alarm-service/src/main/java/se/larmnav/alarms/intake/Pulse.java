package se.larmnav.alarms.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.larmnav.tenancy.database.DatabaseSettings;

/**
 * Feels four times a second whether PostgreSQL lives, so that a device is told BUSY at
 * once and not after the time-out of a pool.
 */
@Component
class Pulse implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

	private static final Duration PAUSE = Duration.ofMillis(250);

	private final DatabaseSettings database;

	private final Beat beat;

	private @Nullable Connection connection;

	private volatile boolean away;

	private volatile long since = System.nanoTime();

	Pulse(DatabaseSettings database) {
		this.database = database;
		feel();
		this.beat = Beat.every(PAUSE, "intake-pulse", this::feel);
	}

	boolean isAway() {
		return away;
	}

	/** For how long it has lived without a break, as far as this process knows. */
	Duration livesFor() {
		return away ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
	}

	private synchronized void feel() {
		var lives = lives();
		if (lives == away) {
			LOG.warn(lives ? "PostgreSQL is back, alarms are acknowledged"
					: "PostgreSQL is away, devices are told BUSY");
		}
		if (lives == away) {
			since = System.nanoTime();
		}
		away = !lives;
	}

	private boolean lives() {
		try {
			if (connection == null) {
				connection = connect();
			}
			if (connection.isValid(1)) {
				return true;
			}
			drop();
			return false;
		}
		catch (SQLException ex) {
			drop();
			return false;
		}
	}

	private Connection connect() throws SQLException {
		var login = new Properties();
		login.setProperty("user", database.app().user());
		var password = database.app().password();
		if (password != null) {
			login.setProperty("password", password);
		}
		login.setProperty("connectTimeout", "1");
		login.setProperty("socketTimeout", "2");
		login.setProperty("ApplicationName", "larmnav-intake-pulse");
		return DriverManager.getConnection(database.url(), login);
	}

	private void drop() {
		try (var dead = connection) {
			connection = null;
		}
		catch (SQLException ex) {
			LOG.debug("The dead connection: {}", ex.getSQLState());
		}
	}

	@Override
	public void close() {
		beat.close();
		drop();
	}

}
