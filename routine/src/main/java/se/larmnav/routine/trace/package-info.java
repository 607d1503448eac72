/** What an automated act looked at and came to, so that it can be run again. */
@NullMarked
package se.larmnav.routine.trace;

import org.jspecify.annotations.NullMarked;
