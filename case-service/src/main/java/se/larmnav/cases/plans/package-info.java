/** Alarm plans (larmplaner): what whoever answers an alarm must know. */
@NullMarked
@ApplicationModule(allowedDependencies = { "fields", "ids", "people", "register", "journal", "texts", "documents" })
package se.larmnav.cases.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
