package se.larmnav.alarms.control;

import java.time.Duration;
import java.time.Instant;

/** The last synthetic alarm that came through, and how long it took. */
public record LastControl(Instant at, Duration took) {
}
