/** Alarm plans (larmplaner): what whoever answers an alarm must know. */
@NullMarked
@ApplicationModule(allowedDependencies = { "fields", "ids", "register", "journal", "texts" })
package se.larmnav.cases.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
