package se.larmnav.routine.dispatch;

import se.larmnav.routine.Source;
import se.larmnav.routine.step.Recurrence;
import se.larmnav.routine.time.ClockSpan;

/**
 * The synthetic alarm (kontrollarm) that tries the whole way from the port to the board
 * (block {@code control} of {@code alarm-reception}).
 *
 * @param every when it is sent
 * @param within how soon it must have come through; a missing one is itself an alarm
 */
public record ControlAlarm(Recurrence every, ClockSpan within, Source source) {
}
