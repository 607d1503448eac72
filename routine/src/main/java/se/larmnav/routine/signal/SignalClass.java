package se.larmnav.routine.signal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;

/**
 * What some signals mean. An empty list matches everything.
 *
 * @param name in Swedish, as the board shows it
 * @param priority only for alarms and technical signals
 * @param fault the fault that a technical signal opens, such as power
 * @param restores the fault that it closes
 */
public record SignalClass(@MayBeLeftOut List<String> messages, @MayBeLeftOut List<String> deviceTypes,
		@MayBeLeftOut List<String> statuses, Kind kind, @Nullable Priority priority, String name,
		@Nullable String fault, @Nullable String restores) {

	/** What a signal is for the board. */
	public enum Kind {

		/** Somebody may need help. */
		ALARM,

		/** The equipment needs something. */
		TECHNICAL,

		/** Only the history keeps it. */
		INFORMATION,

		/** Staff have said that they are there, or that they are done. */
		STAFF,

		/** A test; an installation may be waiting for it. */
		TEST,

		/** The alarm was withdrawn at the device; it is marked, not closed. */
		RESET,

		/** The device is alive. */
		HEARTBEAT

	}

	/** The board's priorities. */
	public enum Priority {

		P1, P2, P3

	}

	public SignalClass {
		boolean shown = kind == Kind.ALARM || kind == Kind.TECHNICAL;
		if (shown != (priority != null)) {
			throw new IllegalArgumentException("a priority for alarms and technical signals, and only for them");
		}
		messages = List.copyOf(messages);
		deviceTypes = List.copyOf(deviceTypes);
		statuses = List.copyOf(statuses);
	}

	boolean matches(Signal signal) {
		return holds(this.messages, signal.message()) && holds(this.deviceTypes, signal.deviceType())
				&& holds(this.statuses, signal.status());
	}

	boolean matchesEverything() {
		return this.messages.isEmpty() && this.deviceTypes.isEmpty() && this.statuses.isEmpty();
	}

	private static boolean holds(List<String> wanted, String value) {
		return wanted.isEmpty() || wanted.contains(value);
	}

}
