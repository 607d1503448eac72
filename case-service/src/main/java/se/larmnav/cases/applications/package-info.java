/**
 * Applications for a safety alarm: taking them in, what the applicant is told, opening
 * the investigation.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fields", "ids", "people", "register", "journal", "texts" })
package se.larmnav.cases.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
