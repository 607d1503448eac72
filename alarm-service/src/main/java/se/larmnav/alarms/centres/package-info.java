/**
 * What alarm centres and other systems hand in over HTTP, and report of it (AMD-17).
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "intake", "signals", "alarms", "dispatch", "contact", "errand", "history", "words" })
package se.larmnav.alarms.centres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
