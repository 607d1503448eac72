/** What somebody must do (arbete). */
@NullMarked
@ApplicationModule(allowedDependencies = { "fields", "ids", "people", "register", "journal", "texts" })
package se.larmnav.cases.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
