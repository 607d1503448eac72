/**
 * The way of an event from the transaction in which it happened to the transaction in
 * which another service keeps it (design.md 6).
 */
@NullMarked
package se.larmnav.tenancy.feed;

import org.jspecify.annotations.NullMarked;
