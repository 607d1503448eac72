package se.larmnav.standalone.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import se.larmnav.alarms.device.ScaipDevice;

/** The devices of the made-up homes, on the loopback. */
final class SipHome implements DeviceAtHome, AutoCloseable {

	private final int port;

	private final Map<String, ScaipDevice> devices = new HashMap<>();

	SipHome(int port) {
		this.port = port;
	}

	@Override
	public void sendTest(String controller) throws IOException {
		accepted(device(controller).test());
	}

	@Override
	public void press(String controller) throws IOException {
		accepted(device(controller).press());
	}

	@Override
	public void report(String controller, String status) throws IOException {
		var device = device(controller);
		accepted(device.send(device.message().with("stc", status)));
	}

	@Override
	public synchronized void close() {
		this.devices.values().forEach(ScaipDevice::close);
	}

	private synchronized ScaipDevice device(String controller) throws IOException {
		var known = this.devices.get(controller);
		if (known != null) {
			return known;
		}
		var made = ScaipDevice.overUdp(controller, "127.0.0.1", this.port);
		this.devices.put(controller, made);
		return made;
	}

	private static void accepted(se.larmnav.alarms.device.DeviceAnswer answer) throws IOException {
		if (!answer.accepted()) {
			throw new IOException("The receiver answered " + answer);
		}
	}

}
