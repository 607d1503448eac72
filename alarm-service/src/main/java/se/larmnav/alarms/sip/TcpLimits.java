package se.larmnav.alarms.sip;

import java.time.Duration;

/**
 * How patient we are with connections: whoever is slow or silent must not take the place
 * of others.
 *
 * @param idle how long one may be silent: it costs little and spares a device on the
 * mobile net a new one
 * @param message how long a message that has begun may take
 * @param writing how long the other end may leave our answer unread
 * @param connections how many there may be; beyond it the oldest that has said nothing
 * makes room
 */
record TcpLimits(Duration idle, Duration message, Duration writing, int connections) {

	/** More connections than the devices of a large city. */
	static final TcpLimits USUAL = new TcpLimits(Duration.ofMinutes(30), Duration.ofSeconds(10), Duration.ofSeconds(5),
			20_000);

}
