package se.larmnav.routine.history;

import java.time.Instant;

/**
 * Somebody said that a piece of work was done.
 *
 * @param kind of the work, such as contact-alarm-unit
 */
public record RecordedWork(String subject, Instant at, String kind) implements Recorded {
}
