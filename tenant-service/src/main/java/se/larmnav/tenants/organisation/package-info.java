/** Who works where in a municipality. */
@NullMarked
@ApplicationModule(allowedDependencies = { "login", "register" })
package se.larmnav.tenants.organisation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
