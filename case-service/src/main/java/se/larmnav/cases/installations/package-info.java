/** Installation of alarms in people's homes: ready, booked, put up, tested, installed. */
@NullMarked
@ApplicationModule(allowedDependencies = { "fields", "ids", "people", "register", "journal", "texts", "applications",
		"assignments", "household" })
package se.larmnav.cases.installations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
