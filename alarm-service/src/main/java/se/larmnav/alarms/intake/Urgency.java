package se.larmnav.alarms.intake;

import se.larmnav.alarms.scaip.MessageType;
import se.larmnav.alarms.scaip.Reading;
import se.larmnav.routine.dispatch.Turn;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.routine.signal.Signal;
import se.larmnav.routine.signal.SignalClass;

/**
 * Whether somebody must see a message although nobody knows whose it is: judged by the
 * national table, since there is no municipality to ask.
 */
final class Urgency {

	private Urgency() {
	}

	static Turn of(Reading reading) {
		if (reading.message().type() == MessageType.PI) {
			return Turn.TECHNICAL;
		}
		return reading.faulty() ? Turn.PERSONAL : of(Told.signal(reading.message()));
	}

	static Turn of(Signal signal) {
		return (NationalFiles.signals().of(signal).kind() == SignalClass.Kind.ALARM) ? Turn.PERSONAL : Turn.TECHNICAL;
	}

}
