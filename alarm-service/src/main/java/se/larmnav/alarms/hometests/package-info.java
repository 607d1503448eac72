/**
 * Test alarms (provlarm) by staff in the home: the log is gone through each day, a fault
 * becomes a test in the schedule of the group, and each measure is written down.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "homes", "history", "words" })
package se.larmnav.alarms.hometests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
