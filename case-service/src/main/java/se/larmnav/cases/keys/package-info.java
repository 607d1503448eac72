/**
 * Keys (nycklar) of people who are to have an alarm: asked for, handed over, kept in the
 * cabinet.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "ids", "register", "journal", "texts", "decisions", "assignments", "fields" })
package se.larmnav.cases.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
