/** Tries a draft on what has been recorded, without touching anything. */
@NullMarked
package se.larmnav.routine.history;

import org.jspecify.annotations.NullMarked;
