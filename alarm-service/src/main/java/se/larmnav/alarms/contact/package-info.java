/** The tries to talk with the person, and what they gave. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.alarms.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
