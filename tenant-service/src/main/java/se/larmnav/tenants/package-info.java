/** The register of municipalities, their onboarding, organisation and routines. */
@NullMarked
package se.larmnav.tenants;

import org.jspecify.annotations.NullMarked;
