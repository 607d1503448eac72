/** The phones that people have let notify them, and units that are told of an alarm. */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "errand", "history", "sending" })
package se.larmnav.alarms.phones;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
