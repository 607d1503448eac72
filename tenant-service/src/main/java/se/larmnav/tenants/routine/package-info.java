/** The versions of a municipality's routine. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.tenants.routine;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
