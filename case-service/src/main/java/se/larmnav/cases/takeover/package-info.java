/**
 * Take-over: what a municipality's old system has when it starts here, read from CSV
 * files (docs/take-over.md).
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "register", "texts", "decisions", "assignments", "keys",
		"keysafes", "installations", "fields" })
package se.larmnav.cases.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
