/** Households that share: who pays in full and who is the other (LJU-DEC-04). */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids", "register" })
package se.larmnav.cases.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
