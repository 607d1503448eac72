/** People: the one gate through which a person is read. */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids" })
package se.larmnav.cases.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
