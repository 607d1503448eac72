/**
 * Kontrollarm: a synthetic alarm per municipality and day by the way of the devices, in a
 * space of its own; a missing one is itself an alarm.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "intake", "alarms", "device" })
package se.larmnav.alarms.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
