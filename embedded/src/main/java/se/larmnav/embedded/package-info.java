/**
 * The parts that Larmnav stands on (PostgreSQL, Redis, Keycloak, a mail sink), real and
 * on this machine, for {@code standalone} and for every module's tests; and the rules of
 * the house that every module is held to.
 */
@NullMarked
package se.larmnav.embedded;

import org.jspecify.annotations.NullMarked;
