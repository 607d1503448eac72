/**
 * A unit's errand to an alarm: who was sent, the steps with their times, and what was
 * done.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "history" })
package se.larmnav.alarms.errand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
