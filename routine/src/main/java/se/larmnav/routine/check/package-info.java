/** Checks a draft without running it, before it is published. */
@NullMarked
package se.larmnav.routine.check;

import org.jspecify.annotations.NullMarked;
