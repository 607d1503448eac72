/**
 * What is promised about an alarm (värdegaranti), and what becomes of a broken promise.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "history", "exemptions" })
package se.larmnav.alarms.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
