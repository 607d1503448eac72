/** Fees: what is charged for an alarm, from when and why. */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids", "register", "journal", "texts", "applications", "decisions" })
package se.larmnav.cases.fees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
