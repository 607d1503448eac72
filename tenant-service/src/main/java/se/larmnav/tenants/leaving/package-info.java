/** How a municipality leaves: its export, and then its deletion by two persons. */
@NullMarked
@ApplicationModule(allowedDependencies = { "register", "login", "organisation" })
package se.larmnav.tenants.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
