package se.larmnav.cases;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** Counts the statements that a request sends to the database. */
final class Statements {

	private static final List<String> TOLD_BY = List.of("org.hibernate.SQL",
			"org.springframework.jdbc.core.JdbcTemplate");

	private Statements() {
	}

	/**
	 * How many statements the threads that answer requests send meanwhile; looking up
	 * whether the organisation has changed is done by time, not by request.
	 */
	static int during(Runnable request) {
		var seen = new Seen();
		seen.start();
		var loggers = TOLD_BY.stream().map((name) -> (Logger) LoggerFactory.getLogger(name)).toList();
		loggers.forEach((logger) -> {
			logger.setLevel(Level.DEBUG);
			logger.setAdditive(false);
			logger.addAppender(seen);
		});
		try {
			request.run();
		}
		finally {
			loggers.forEach((logger) -> {
				logger.detachAppender(seen);
				logger.setAdditive(true);
				logger.setLevel(null);
			});
		}
		seen.all.forEach((one) -> System.out.println(one.strip().lines().findFirst().orElse("")));
		return seen.all.size();
	}

	private static final class Seen extends AppenderBase<ILoggingEvent> {

		private final List<String> all = new CopyOnWriteArrayList<>();

		@Override
		protected void append(ILoggingEvent event) {
			var said = event.getFormattedMessage();
			boolean statement = event.getLoggerName().endsWith("SQL")
					|| said.startsWith("Executing prepared SQL statement");
			if (statement && event.getThreadName().startsWith("tomcat") && !said.contains("kept_organisation")) {
				all.add(said);
			}
		}

	}

}
