/**
 * Alarms: each one an aggregate with one state machine (requirements.md Z2.7) and a
 * history that nobody can change.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "history", "errand", "contact" })
package se.larmnav.alarms.alarms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
