/** What happens when something has happened: the steps of a routine. */
@NullMarked
package se.larmnav.routine.step;

import org.jspecify.annotations.NullMarked;
