/** Which municipalities there are. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.tenants.register;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
