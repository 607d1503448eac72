/** What the municipality's care system has said of people (AMD-15). */
@NullMarked
@ApplicationModule(allowedDependencies = { "fields", "people" })
package se.larmnav.cases.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
