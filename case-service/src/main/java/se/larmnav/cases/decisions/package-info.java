/** Decisions on a safety alarm and their service items (insatser). */
@NullMarked
@ApplicationModule(allowedDependencies = { "fields", "ids", "people", "register", "journal", "texts", "documents",
		"facts", "applications", "household" })
package se.larmnav.cases.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
