package se.larmnav.alarms.board;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.control.ControlSeen;

/**
 * Counts the changes of the tenant's board, so that a poll that finds nothing new costs
 * one row. Moved as the last thing before the commit: the row is locked for no longer
 * than that, and a poll never sees a number whose change it does not see.
 */
@Component
class BoardVersion {

	private final JdbcClient database;

	BoardVersion(JdbcClient database) {
		this.database = database;
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(AlarmHappened event) {
		database.sql("update board set version = version + 1").update();
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(ControlSeen event) {
		database.sql("update board set version = version + 1").update();
	}

	long now() {
		return database.sql("select version from board").query(Long.class).single();
	}

}
