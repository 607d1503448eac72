/**
 * Collecting keys: the register "Inväntar nycklar", each key tried in its lock, signed
 * for and filed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "register", "texts", "documents", "fields", "applications", "keys",
		"plans", "installations" })
package se.larmnav.cases.collecting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
