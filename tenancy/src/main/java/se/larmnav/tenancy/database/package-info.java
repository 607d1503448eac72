/**
 * Connections that belong to one tenant, one system role or the owner, and to nobody
 * else.
 */
@NullMarked
package se.larmnav.tenancy.database;

import org.jspecify.annotations.NullMarked;
