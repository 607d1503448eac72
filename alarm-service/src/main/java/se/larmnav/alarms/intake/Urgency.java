package se.larmnav.alarms.intake;

import se.larmnav.alarms.scaip.MessageType;
import se.larmnav.alarms.scaip.Reading;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.routine.signal.SignalClass;

/**
 * Whether somebody must see a message although nobody knows whose it is: judged by the
 * national table, since there is no municipality to ask.
 */
final class Urgency {

	private Urgency() {
	}

	static boolean of(Reading reading) {
		if (reading.message().type() == MessageType.PI) {
			return false;
		}
		return reading.faulty()
				|| NationalFiles.signals().of(Told.signal(reading.message())).kind() == SignalClass.Kind.ALARM;
	}

}
