package se.larmnav.alarms.device;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the receiver answered.
 *
 * @param sip the status of the SIP response
 * @param ref the reference that the reply echoes
 * @param snu the reply's status; 0 is "we have the alarm"
 * @param number what the device shall call
 * @param byMessage whether the reply came as a message of its own
 * @param took from sending to the whole answer
 */
public record DeviceAnswer(int sip, Optional<String> ref, OptionalInt snu, Optional<String> number, boolean byMessage,
		Duration took) {

	static DeviceAnswer of(int sip, byte[] reply, boolean byMessage, Duration took) {
		var text = new String(reply, StandardCharsets.UTF_8);
		var snu = tag(text, "snu").map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
		return new DeviceAnswer(sip, tag(text, "ref"), snu, tag(text, "tnu"), byMessage, took);
	}

	/** Whether the receiver has the alarm. */
	public boolean accepted() {
		return sip < 300 && snu.orElse(-1) == 0;
	}

	private static Optional<String> tag(String text, String name) {
		var found = Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(text);
		return found.find() ? Optional.of(found.group(1)) : Optional.empty();
	}

}
