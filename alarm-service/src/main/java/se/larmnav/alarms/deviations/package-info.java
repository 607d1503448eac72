/**
 * Deviations (avvikelser): broken promises that somebody of the unit must write about.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "response", "dispatch" })
package se.larmnav.alarms.deviations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
