/** What happens in cases, told to other systems of the municipality. */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids", "register", "fields" })
package se.larmnav.cases.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
