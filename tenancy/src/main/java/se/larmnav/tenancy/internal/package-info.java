/** What services and operations ask a service about its tenants and its deadlines. */
@NullMarked
package se.larmnav.tenancy.internal;

import org.jspecify.annotations.NullMarked;
