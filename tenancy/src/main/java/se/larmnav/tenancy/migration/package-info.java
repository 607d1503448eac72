/**
 * Brings schemas from the version they have to the version this program needs, each
 * tenant by itself and all at once or not at all.
 */
@NullMarked
package se.larmnav.tenancy.migration;

import org.jspecify.annotations.NullMarked;
