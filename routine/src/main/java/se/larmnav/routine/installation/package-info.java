/** How an alarm is installed, and which devices there are. */
@NullMarked
package se.larmnav.routine.installation;

import org.jspecify.annotations.NullMarked;
