/**
 * Drafts of a municipality's routine: written, checked, compared, tried, sent, approved
 * by a second person and published.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "organisation", "routine" })
package se.larmnav.tenants.drafts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
