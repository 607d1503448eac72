package se.larmnav.standalone.faults;

import java.io.IOException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.device.DeviceMessage;
import se.larmnav.alarms.device.ScaipDevice;
import se.larmnav.standalone.faults.Sent.Answer;
import se.larmnav.standalone.faults.Sent.Attempt;

/**
 * A device with its way to the receiver; a connection that has broken is made anew.
 */
final class Line implements AutoCloseable {

	private static final String HOST = "127.0.0.1";

	private final String controller;

	private final int port;

	private final boolean connected;

	/** Counts the messages: its number must not depend on how often it had to connect. */
	private final ScaipDevice counter;

	private @Nullable ScaipDevice device;

	Line(String controller, int port, boolean connected) throws IOException {
		this.controller = controller;
		this.port = port;
		this.connected = connected;
		this.counter = ScaipDevice.overUdp(controller, HOST, port);
	}

	String controller() {
		return this.controller;
	}

	DeviceMessage message() {
		return this.counter.message();
	}

	Attempt send(DeviceMessage message) {
		var from = Instant.now();
		try {
			var answer = device().send(message);
			return new Attempt(from, Instant.now(), answer.accepted() ? Answer.HAVE_IT : Answer.BUSY);
		}
		catch (IOException ex) {
			hangUp();
			return new Attempt(from, Instant.now(), Answer.NOTHING);
		}
	}

	private ScaipDevice device() throws IOException {
		if (!this.connected) {
			return this.counter;
		}
		var known = this.device;
		if (known == null) {
			known = ScaipDevice.overTcp(this.controller, HOST, this.port);
			this.device = known;
		}
		return known;
	}

	private void hangUp() {
		if (this.device != null) {
			this.device.close();
			this.device = null;
		}
	}

	@Override
	public void close() {
		hangUp();
		this.counter.close();
	}

}
