/** How alarms went over a period, of nobody in person. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.alarms.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
