package se.larmnav.alarms.alarms;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.history.What;
import se.larmnav.tenancy.Outbox;

/**
 * Tells case-service of each alarm that has been closed, for the person's timeline and
 * the charging.
 */
@Component
class ClosedAlarms {

	private final Outbox outbox;

	ClosedAlarms(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(AlarmHappened event) {
		var alarm = event.alarm();
		var closure = alarm.closure();
		if (event.what() != What.CLOSED || closure == null || alarm.isTechnical()) {
			return;
		}
		var way = (alarm.errand() == null) ? null : alarm.errand().way();
		alarm.origin()
			.homes()
			.forEach((home) -> outbox.publish("alarm-closed", new AlarmClosed(home, alarm.id(), closure.at(),
					alarm.origin().kind(), closure.reason(), closure.outcome(), way, closure.minutes())));
	}

	/**
	 * The facts that case-service keeps.
	 *
	 * @param way how a unit acted; nothing when no unit was sent
	 * @param minutes how long the units were there, or talked
	 */
	record AlarmClosed(UUID caseId, UUID alarmId, Instant at, String kind, String reason, String outcome,
			@Nullable String way, int minutes) {
	}

}
