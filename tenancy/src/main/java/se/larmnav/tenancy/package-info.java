/**
 * The tenant in a request, in the database, in an event and at a deadline, and what every
 * service does alike: refusals, read log, idempotency.
 */
@NullMarked
package se.larmnav.tenancy;

import org.jspecify.annotations.NullMarked;
