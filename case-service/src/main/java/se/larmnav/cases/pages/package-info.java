/** The screens' pages: a case as a whole, work lists, search and choices. */
@NullMarked
@ApplicationModule(allowedDependencies = { "fields", "ids", "people", "register", "journal", "texts", "documents",
		"forms", "letters", "facts", "applications", "decisions", "household", "fees", "assignments", "keys",
		"collecting", "keysafes", "plans", "installations", "work", "watches", "messages" })
package se.larmnav.cases.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
