/** Tries a draft on the alarms that were recorded, one after the other. */
@NullMarked
package se.larmnav.routine.history.alarm;

import org.jspecify.annotations.NullMarked;
