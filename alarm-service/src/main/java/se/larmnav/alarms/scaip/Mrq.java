package se.larmnav.alarms.scaip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A device's request, normalised: no blanks around, codes as numbers, defaults filled in.
 * A part that did not come is empty.
 *
 * @param ref the device's own number of the message, echoed in the reply
 * @param version of the protocol that the device speaks
 * @param type a kind that is not in the standard counts as {@link MessageType#ME}: it may
 * be somebody pressing
 * @param controller identity of the controller, digits without {@code +}
 * @param deviceType {@code dty}
 * @param status {@code stc}
 * @param callers {@code crd}, where the device can be called
 * @param tags every tag as it came, the first of each name
 */
public record Mrq(Optional<String> ref, String version, MessageType type, Optional<String> controller,
		OptionalInt deviceType, OptionalInt component, Optional<String> deviceId, Optional<String> deviceText,
		OptionalInt status, Optional<String> statusText, int location, Optional<String> locationText,
		Optional<String> infoText, List<String> callers, Map<String, String> tags) {

	/** The status of a message that tells none: manual alarm. */
	public static final int MANUAL_ALARM = 10;

	/** What people may read of it: the texts that the device sent. */
	public String texts() {
		return Stream.of(deviceText, statusText, locationText, infoText)
			.flatMap(Optional::stream)
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining(" · "));
	}

}
