/** What a decision on a safety alarm holds. */
@NullMarked
package se.larmnav.routine.decision;

import org.jspecify.annotations.NullMarked;
