/** The hand-over between operators at the change of shifts. */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "history", "words" })
package se.larmnav.alarms.shifts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
