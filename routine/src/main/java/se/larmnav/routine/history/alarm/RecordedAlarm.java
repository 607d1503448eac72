package se.larmnav.routine.history.alarm;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.history.Recorded;
import se.larmnav.routine.signal.Signal;

/**
 * An alarm as it went, by its id and never by whose it was.
 *
 * @param at when people could know of it
 * @param routine the version that judged it; 0 when none did
 * @param area the alarm area of the home; null when it was unknown
 * @param signal what the device said; null when nobody kept it
 * @param technical whether it was shown as a fault of the equipment
 * @param deeds what has happened to it, in the order in which it was told
 */
public record RecordedAlarm(UUID id, Instant at, int routine, @Nullable String area, @Nullable Signal signal,
		boolean technical, List<RecordedDeed> deeds) implements Recorded {

	public RecordedAlarm {
		deeds = List.copyOf(deeds);
	}

	@Override
	public String subject() {
		return this.id.toString();
	}

	/** When who answers alarms received it. */
	public Instant received() {
		return this.deeds.isEmpty() ? this.at : this.deeds.getFirst().at();
	}

	/** Whether it had not been closed before a moment. */
	public boolean isOpenAt(Instant moment) {
		return this.deeds.stream()
			.noneMatch((deed) -> deed.what() == RecordedDeed.What.CLOSED && deed.told().isBefore(moment));
	}

}
