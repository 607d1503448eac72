/** Identities of things: opaque outside, in the order of time inside. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.cases.ids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
