package se.larmnav.alarms.alarms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What devices do to alarms: open them, press again, take back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Presses {

	private final AllAlarms alarms;

	private final Ledger ledger;

	private final JdbcClient database;

	Presses(AllAlarms alarms, Ledger ledger, JdbcClient database) {
		this.alarms = alarms;
		this.ledger = ledger;
		this.database = database;
	}

	/**
	 * Opens an alarm, or merges into the one that is open on the same device (AMD-18).
	 */
	public UUID press(Press press) {
		oneAtATime(press.line());
		return alarms.openOnLine(press.line()).map((open) -> {
			new DeviceWork(open).press(press);
			return ledger.written(open).id();
		}).orElseGet(() -> ledger.open(press).id());
	}

	/** Marks the open alarm of the device as withdrawn there. */
	public Optional<UUID> reset(String controller, String kind, Instant at) {
		oneAtATime(controller);
		return alarms.openOfPerson(controller).map((open) -> {
			new DeviceWork(open).reset(kind, at);
			return ledger.written(open).id();
		});
	}

	/** Staff have signalled at the device. */
	public Optional<UUID> staff(String controller, String kind, Instant at) {
		oneAtATime(controller);
		return alarms.openOfPerson(controller).map((open) -> {
			new DeviceWork(open).staffSignal(kind, at);
			return ledger.written(open).id();
		});
	}

	/** The device has taken back a fault of its own. */
	public Optional<UUID> restored(String controller, String fault, String kind, Instant at) {
		var line = controller + "/" + fault;
		oneAtATime(line);
		return alarms.openOnLine(line).map((open) -> {
			new DeviceWork(open).restored(kind, at);
			return ledger.written(open).id();
		});
	}

	/** Two signals of one device at the same moment must not open two alarms. */
	private void oneAtATime(String line) {
		database.sql(
				"select 1 from (select pg_advisory_xact_lock(hashtextextended(current_schema() || '/' || :line, 0))) locked")
			.param("line", line)
			.query(Integer.class)
			.single();
	}

}
