/** What alarm-service must know of a home, told whenever it has changed (design.md 5). */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "register", "texts", "applications", "household", "keys",
		"keysafes", "plans", "installations" })
package se.larmnav.cases.homes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
