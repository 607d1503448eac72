/**
 * The way in: who calls and for which tenant, and what a refusal looks like on the way
 * out.
 */
@NullMarked
package se.larmnav.tenancy.web;

import org.jspecify.annotations.NullMarked;
