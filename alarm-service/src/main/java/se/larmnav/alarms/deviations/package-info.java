/**
 * Deviations (avvikelser): broken promises that somebody of the unit must write about,
 * what staff have seen, and how each is handled.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "response", "dispatch", "history", "words", "errand", "visits" })
package se.larmnav.alarms.deviations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
