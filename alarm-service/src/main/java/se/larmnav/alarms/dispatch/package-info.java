/**
 * To whom an alarm is sent: the unit that the routine names at that hour, or the one
 * chosen.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "homes", "errand", "history" })
package se.larmnav.alarms.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
