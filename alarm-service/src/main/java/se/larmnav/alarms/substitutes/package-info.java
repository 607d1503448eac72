/** What is done for a person while the alarm does not work. */
@NullMarked
@ApplicationModule(allowedDependencies = { "homes", "history", "words", "hometests" })
package se.larmnav.alarms.substitutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
