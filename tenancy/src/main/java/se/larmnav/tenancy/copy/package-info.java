/**
 * Copies of tenants: everything that a service has of one, for whoever leaves or moves to
 * another installation.
 */
@NullMarked
package se.larmnav.tenancy.copy;

import org.jspecify.annotations.NullMarked;
