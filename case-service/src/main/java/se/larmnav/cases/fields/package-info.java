/** What callers write in a field: that it is there, and fits. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.cases.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
