/** The register of cases: their numbers, whose they are, and who may see them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids" })
package se.larmnav.cases.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
