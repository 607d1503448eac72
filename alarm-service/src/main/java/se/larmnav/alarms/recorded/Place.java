package se.larmnav.alarms.recorded;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import se.larmnav.routine.history.alarm.RecordedAlarm;
import se.larmnav.tenancy.Refusal;

/** How far one has read: when the last alarm came, and its id. */
record Place(Instant at, UUID alarm) {

	private static final UUID FIRST = new UUID(0, 0);

	static Place before(Instant at) {
		return new Place(at, FIRST);
	}

	static Place of(RecordedAlarm last, Instant came) {
		return new Place(came, last.id());
	}

	static Place read(String written) {
		var parts = written.split("/", 2);
		try {
			return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
		}
		catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException strange) {
			throw Refusal.invalid("/after", "malformed");
		}
	}

	@Override
	public String toString() {
		return at + "/" + alarm;
	}

}
