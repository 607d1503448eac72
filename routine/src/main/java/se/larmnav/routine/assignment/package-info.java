/** Which assignments a decision gives, and who receives them. */
@NullMarked
package se.larmnav.routine.assignment;

import org.jspecify.annotations.NullMarked;
