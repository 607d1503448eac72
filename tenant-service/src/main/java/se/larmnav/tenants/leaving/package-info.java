/** How a municipality leaves: its export, which another installation can read. */
@NullMarked
@ApplicationModule(allowedDependencies = { "register", "login", "organisation" })
package se.larmnav.tenants.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
