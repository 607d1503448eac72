package se.larmnav.alarms.alarms;

import java.time.Instant;

import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.history.What;

/** What a device does to its alarm. */
record DeviceWork(Alarm alarm) {

	/** Pressed again: one alarm with a counter, as urgent as the most urgent press. */
	void press(Press press) {
		alarm.origin().again(press);
		alarm.happened(What.PRESSED, Actor.DEVICE, press.at(), press.kind(), press.text());
		if (alarm.state() == AlarmState.DONE) {
			alarm.beginAnew(press.at());
		}
	}

	/** Withdrawn at the device: marked, never closed by it. */
	void reset(String kind, Instant at) {
		alarm.origin().reset(at);
		alarm.happened(What.RESET, Actor.DEVICE, at, kind);
	}

	void staffSignal(String kind, Instant at) {
		alarm.happened(What.STAFF_SIGNAL, Actor.DEVICE, at, kind);
	}

	/**
	 * The device has taken its own fault back; nothing else ends an alarm without a
	 * person.
	 */
	void restored(String kind, Instant at) {
		alarm.happened(What.RESTORED, Actor.DEVICE, at, kind);
		if (!alarm.origin().isTechnical() || alarm.state().isWithUnit()) {
			alarm.origin().reset(at);
			return;
		}
		alarm.end(new Ending("restored", "restored", kind, null), Actor.DEVICE, at);
	}

}
