package se.larmnav.alarms.intake;

import java.time.Duration;
import java.util.Optional;

import se.larmnav.routine.dispatch.Turn;
import se.larmnav.tenancy.TenantId;

/**
 * Something that has come in and is not yet on disk.
 *
 * @param way by which it came
 * @param peer who sent it, as far as the way tells
 * @param raw the bytes as they came
 * @param cut whether more came than is kept
 * @param controller the device, when it could be read
 * @param tenant whose it is, when the sender's token says so
 * @param turn when it is taken in, if not all can be
 * @param same what makes two arrivals the same, and for how long
 */
record Arrival(Way way, String peer, Optional<String> contentType, byte[] raw, boolean cut, Optional<String> controller,
		Optional<TenantId> tenant, Turn turn, Same same) {

	/** Whether somebody must see it even if nobody knows whose it is. */
	boolean urgent() {
		return turn != Turn.TECHNICAL;
	}

	Arrival repeated() {
		return new Arrival(way, peer, contentType, raw, cut, controller, tenant, Turn.REPEAT, same);
	}

	/** The ways in. */
	enum Way {

		SIP, HTTP

	}

	/**
	 * The key of an arrival, and how long another with the same key is a copy of it.
	 *
	 * @param counted whether a counter is part of it, which may begin anew
	 */
	record Same(byte[] key, Duration window, boolean counted) {
	}

}
