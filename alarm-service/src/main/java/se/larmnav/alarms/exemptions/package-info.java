/** Periods in which a broken response guarantee does not count. */
@NullMarked
@ApplicationModule(allowedDependencies = { "history", "words" })
package se.larmnav.alarms.exemptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
