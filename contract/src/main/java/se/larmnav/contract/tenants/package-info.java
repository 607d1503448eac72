/** The register of municipalities, their organisation and their routines. */
@NullMarked
package se.larmnav.contract.tenants;

import org.jspecify.annotations.NullMarked;
