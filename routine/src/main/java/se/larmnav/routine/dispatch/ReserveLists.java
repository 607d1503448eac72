package se.larmnav.routine.dispatch;

import se.larmnav.routine.Source;
import se.larmnav.routine.step.Recurrence;

/**
 * When the lists are made anew that units print for the day when nothing works (block
 * {@code reserve-lists} of {@code alarm-reception}).
 */
public record ReserveLists(Recurrence every, Source source) {
}
