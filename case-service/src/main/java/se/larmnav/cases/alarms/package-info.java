/** What alarm-service tells of alarms, in the timeline of the case. */
@NullMarked
@ApplicationModule(allowedDependencies = { "register", "journal", "texts" })
package se.larmnav.cases.alarms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
