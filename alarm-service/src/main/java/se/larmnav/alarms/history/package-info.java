/** What has happened to each alarm, in lines that nobody can change. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.alarms.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
