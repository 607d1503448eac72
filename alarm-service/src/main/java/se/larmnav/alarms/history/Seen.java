package se.larmnav.alarms.history;

import java.time.Instant;

/**
 * When a line was written, and where its alarm stood afterwards: what people saw then. A
 * step may be told later than it happened.
 */
public record Seen(Instant at, String state) {
}
