/** The routines that a new municipality may start from. */
@NullMarked
package se.larmnav.routine.base;

import org.jspecify.annotations.NullMarked;
