/** Calls that try the whole chain where an alarm has not been used for a while. */
@NullMarked
@ApplicationModule(allowedDependencies = { "homes", "history", "words" })
package se.larmnav.alarms.chaintests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
