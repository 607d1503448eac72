/**
 * Routines that municipalities let each other use, and drafts that begin as another's.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "drafts", "organisation", "routine" })
package se.larmnav.tenants.sharing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
