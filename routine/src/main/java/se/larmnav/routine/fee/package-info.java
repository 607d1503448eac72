/** What is charged. */
@NullMarked
package se.larmnav.routine.fee;

import org.jspecify.annotations.NullMarked;
