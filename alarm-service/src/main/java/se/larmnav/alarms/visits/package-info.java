/** How visits at alarms are registered, and whether somebody marked that he was there. */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "errand", "history" })
package se.larmnav.alarms.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
