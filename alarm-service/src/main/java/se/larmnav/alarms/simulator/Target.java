package se.larmnav.alarms.simulator;

import java.io.IOException;

import se.larmnav.alarms.device.ScaipDevice;

/** The receiver at which the devices are pointed. */
record Target(String host, int port) {

	static Target of(String text) {
		var parts = text.split(":", 2);
		if (parts.length != 2 || !parts[1].matches("[0-9]{1,5}")) {
			throw new IllegalArgumentException("--to=<host>:<port>, not " + text);
		}
		return new Target(parts[0], Integer.parseInt(parts[1]));
	}

	ScaipDevice overUdp(String controller) throws IOException {
		return ScaipDevice.overUdp(controller, host, port);
	}

	ScaipDevice overTcp(String controller) throws IOException {
		return ScaipDevice.overTcp(controller, host, port);
	}

}
