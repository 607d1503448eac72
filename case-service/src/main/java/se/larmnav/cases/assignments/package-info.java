/**
 * Assignments (uppdrag) to those who carry out a decision: sent, received, distributed,
 * acknowledged.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fields", "ids", "people", "register", "journal", "texts", "documents",
		"facts", "applications", "decisions" })
package se.larmnav.cases.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
