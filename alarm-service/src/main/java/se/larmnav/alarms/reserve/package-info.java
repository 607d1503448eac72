/** Lists that units print for the day when nothing works. */
@NullMarked
@ApplicationModule(allowedDependencies = { "homes" })
package se.larmnav.alarms.reserve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
