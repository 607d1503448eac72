/** The automated decision: it grants by the routine's rule, or hands over to a person. */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "register", "texts", "facts", "applications", "decisions" })
package se.larmnav.cases.automation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
