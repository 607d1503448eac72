/**
 * The words of the routine and of the API, and whether what was sent is one of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "errand" })
package se.larmnav.alarms.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
