/** What somebody must be reminded of (bevakningar, Z2.13). */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids", "register", "texts", "journal", "fields" })
package se.larmnav.cases.watches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
