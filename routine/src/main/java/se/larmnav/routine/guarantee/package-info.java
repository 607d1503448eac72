/** How fast an alarm must be answered and acted on. */
@NullMarked
package se.larmnav.routine.guarantee;

import org.jspecify.annotations.NullMarked;
