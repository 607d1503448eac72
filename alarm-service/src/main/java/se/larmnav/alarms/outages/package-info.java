/**
 * Operational faults: who is told at once, the joint assessment, the plans, and what is
 * done; and which alarms have failed together.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "history", "sending", "words" })
package se.larmnav.alarms.outages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
