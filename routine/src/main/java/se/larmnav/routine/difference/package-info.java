/** What differs between two versions of a routine, in plain Swedish. */
@NullMarked
package se.larmnav.routine.difference;

import org.jspecify.annotations.NullMarked;
