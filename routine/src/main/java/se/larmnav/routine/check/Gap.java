package se.larmnav.routine.check;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A time when nobody is there.
 *
 * @param area the area that has no responder; null when nobody answers alarms
 * @param unit the unit that is closed
 * @param rule which of the routine's hours names it, from 0
 * @param from from when
 * @param until until when
 */
public record Gap(@Nullable String area, String unit, int rule, Instant from, Instant until) {
}
