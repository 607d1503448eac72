/** How alarms went over a period; of nobody in person but to whom it concerns. */
@NullMarked
@ApplicationModule(allowedDependencies = "homes")
package se.larmnav.alarms.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
