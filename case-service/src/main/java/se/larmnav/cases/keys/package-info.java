/**
 * Keys (nycklar) of people who are to have an alarm: asked for, collected, tried, signed
 * for, kept in the cabinet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids", "people", "register", "journal", "texts", "documents", "assignments",
		"plans", "installations" })
package se.larmnav.cases.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
