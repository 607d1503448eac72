package se.larmnav.alarms.alarms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A signal that wants somebody's attention.
 *
 * @param id of the signal; the alarm that it opens gets the same
 * @param homes the homes that have the device, if anybody knows
 * @param area the alarm area of the home
 * @param fault what is wrong, for a technical signal
 * @param kind in Swedish, by the routine's table
 * @param text what the device says of itself
 */
public record Press(UUID id, Instant at, Optional<String> controller, List<UUID> homes, Optional<String> area,
		Category category, Optional<String> fault, Priority priority, String kind, String text, int routineVersion) {

	/** What may be one alarm: a person's presses on one device, or one fault of it. */
	String line() {
		return controller.orElse(id.toString()) + (category == Category.TECHNICAL ? "/" + fault.orElse(kind) : "");
	}

}
