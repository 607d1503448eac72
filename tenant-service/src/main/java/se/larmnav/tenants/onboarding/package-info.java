/** How a municipality gets from its files to being open, stage by stage. */
@NullMarked
@ApplicationModule(allowedDependencies = { "register", "organisation", "routine", "login", "leaving" })
package se.larmnav.tenants.onboarding;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
