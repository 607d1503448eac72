/** What is done when alarms do not work, and when a promise has been broken. */
@NullMarked
package se.larmnav.routine.outage;

import org.jspecify.annotations.NullMarked;
