package se.larmnav.routine.dispatch;

import se.larmnav.routine.Source;
import se.larmnav.routine.time.ClockSpan;

/**
 * How long what is done still stands on the lists (block {@code shown} of
 * {@code alarm-reception}).
 */
public record Shown(ClockSpan handOvers, ClockSpan testAlarms, ClockSpan silences, ClockSpan homeTests,
		ClockSpan outages, ClockSpan substitutes, ClockSpan chainTests, ClockSpan deviations, Source source) {
}
