/**
 * What a service's tests need: fresh databases, tenants, a clock that stands, and tokens
 * that are really verified.
 */
@NullMarked
package se.larmnav.tenancy.testing;

import org.jspecify.annotations.NullMarked;
