package se.larmnav.alarms.board;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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

	@EventListener
	void on(AlarmHappened event) {
		moved();
	}

	@EventListener
	void on(ControlSeen event) {
		moved();
	}

	/** Once for each transaction, however much has happened in it. */
	private void moved() {
		if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Move.class::isInstance)) {
			TransactionSynchronizationManager.registerSynchronization(new Move());
		}
	}

	long now() {
		return database.sql("select version from board").query(Long.class).single();
	}

	private final class Move implements TransactionSynchronization {

		@Override
		public void beforeCommit(boolean readOnly) {
			database.sql("update board set version = version + 1").update();
		}

	}

}
