/**
 * Whether each device is heard as often as the routine demands, and who looks at those
 * that are not.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "intake", "homes", "alarms", "history", "words", "substitutes" })
package se.larmnav.alarms.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
