package se.larmnav.alarms.simulator;

import java.io.IOException;

import se.larmnav.alarms.device.ScaipDevice;

/**
 * A conformance case of scaip.md, as far as a device can see how the receiver behaves.
 *
 * @param number such as SC-01
 * @param does what the device does
 */
record Case(String number, String does, Check check) {

	/** Does it, and says what came of it. */
	interface Check {

		/** What the receiver lacks; empty when it does as it should. */
		String lack(ScaipDevice device) throws IOException;

	}

	/** As a line of the report. */
	String line(String transport, String lack) {
		return "%-6s %-4s %-8s %s%s".formatted(number, transport, lack.isEmpty() ? "held" : "NOT HELD", does,
				lack.isEmpty() ? "" : ": " + lack);
	}

}
