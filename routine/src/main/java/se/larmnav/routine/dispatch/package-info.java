/** Who answers an alarm, who is sent, and how an alarm is closed. */
@NullMarked
package se.larmnav.routine.dispatch;

import org.jspecify.annotations.NullMarked;
