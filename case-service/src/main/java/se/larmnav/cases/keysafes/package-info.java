/**
 * Key safes (nyckelgömmor): ordered, approved by the owner, mounted with the alarm,
 * documented.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fields", "ids", "people", "register", "journal", "texts", "documents",
		"applications", "installations" })
package se.larmnav.cases.keysafes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
