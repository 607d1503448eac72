/** What somebody must do (arbete) and be reminded of (bevakningar). */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids", "people", "register", "journal", "texts" })
package se.larmnav.cases.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
