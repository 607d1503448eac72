package se.larmnav.alarms.dispatch;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.history.What;

/**
 * Sends an alarm that a unit has not taken in time to the next of the routine's chain;
 * where alarms are rung out an operator does that, and is proposed the same.
 */
@Component
class Escalation {

	private final Dispatching dispatching;

	private final Alarms alarms;

	Escalation(Dispatching dispatching, Alarms alarms) {
		this.dispatching = dispatching;
		this.alarms = alarms;
	}

	@EventListener
	void on(AlarmHappened event) {
		if (event.what() == What.NOT_ACKNOWLEDGED) {
			dispatching.onwards(event.alarm())
				.ifPresent((next) -> alarms.sendOn(event.alarm().id(), next, dispatching.lacks(event.alarm())));
		}
	}

}
