package se.larmnav.standalone.faults;

import java.time.Instant;
import java.util.List;

/**
 * One message that a device has sent until it was told that it had arrived, as the device
 * remembers it.
 *
 * @param bytes what it sent each time
 * @param acknowledged when it was first told that the receiver has it
 * @param attempts each time that it was sent
 */
record Sent(String tenant, String controller, byte[] bytes, Instant acknowledged, List<Attempt> attempts) {

	/** What came of sending it once. */
	enum Answer {

		HAVE_IT, BUSY, NOTHING

	}

	/** One sending, from its first byte to its answer, or until the device gave up. */
	record Attempt(Instant from, Instant until, Answer answer) {
	}

}
