/**
 * The homes with their devices, as copies of what is needed at an alarm: alarms do not
 * wait for another service.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "intake" })
package se.larmnav.alarms.homes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
