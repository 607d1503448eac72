package se.larmnav.alarms.intake;

import java.time.Instant;

/**
 * Senders have been told that we are busy.
 *
 * @param since the first of them
 * @param last the last of them
 * @param refused how many
 */
public record Overload(Instant since, Instant last, int refused) {

	Overload andAt(Instant at) {
		return new Overload(since, at, refused + 1);
	}

}
