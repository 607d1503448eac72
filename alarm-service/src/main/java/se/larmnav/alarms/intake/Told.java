package se.larmnav.alarms.intake;

import java.util.Optional;

import se.larmnav.alarms.scaip.Mrq;
import se.larmnav.alarms.scaip.Scaip;
import se.larmnav.contract.alarms.IntakeApi;
import se.larmnav.routine.signal.Signal;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a row of the journal tells, read anew from its bytes: they are the truth, and what
 * reads them may become better.
 */
record Told(Signal signal, String text) {

	static Told of(Journal.Entry entry) {
		return switch (entry.way()) {
			case SIP -> of(Scaip.read(entry.raw()).message());
			case HTTP -> of(JsonMapper.shared().readValue(entry.raw(), IntakeApi.Incoming.class));
		};
	}

	private static Told of(Mrq message) {
		return new Told(signal(message), message.texts());
	}

	private static Told of(IntakeApi.Incoming incoming) {
		return new Told(signal(incoming), readable(Optional.ofNullable(incoming.text()).orElse("")));
	}

	static Signal signal(IntakeApi.Incoming incoming) {
		return Signal.of("ME", readable(Optional.ofNullable(incoming.deviceType()).orElse("0")),
				readable(Optional.ofNullable(incoming.statusCode()).orElse(Integer.toString(Mrq.MANUAL_ALARM))));
	}

	/** No text in the database can hold a NUL, and nobody can read one. */
	private static String readable(String text) {
		return text.replace('\u0000', '\uFFFD');
	}

	static Signal signal(Mrq message) {
		return Signal.of(message.type().name(), Integer.toString(message.deviceType().orElse(0)),
				Integer.toString(message.status().orElse(Mrq.MANUAL_ALARM)));
	}

}
