/**
 * What has happened to alarms, as a draft of the routine is tried on it: by their ids,
 * never by whose they were.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "dispatch", "errand", "exemptions", "history" })
package se.larmnav.alarms.recorded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
