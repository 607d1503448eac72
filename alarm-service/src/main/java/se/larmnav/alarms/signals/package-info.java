/** What each signal of a device means by the routine's table, and to whom it goes. */
@NullMarked
@ApplicationModule(allowedDependencies = { "intake", "homes", "alarms", "history", "control" })
package se.larmnav.alarms.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
