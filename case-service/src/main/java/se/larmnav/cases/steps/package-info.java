/**
 * The routine's steps and gates: what follows when something has happened, and what must
 * hold before it may.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "register", "journal", "texts", "documents", "letters", "facts",
		"applications", "automation", "decisions", "household", "fees", "assignments", "keys", "keysafes", "plans",
		"installations", "work", "watches", "messages" })
package se.larmnav.cases.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
