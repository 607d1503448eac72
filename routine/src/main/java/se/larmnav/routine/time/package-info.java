/** Spans, deadlines, hours and working days, counted in Swedish time. */
@NullMarked
package se.larmnav.routine.time;

import org.jspecify.annotations.NullMarked;
