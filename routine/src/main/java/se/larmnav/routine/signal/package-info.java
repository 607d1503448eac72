/** What a signal from a device means for the board. */
@NullMarked
package se.larmnav.routine.signal;

import org.jspecify.annotations.NullMarked;
