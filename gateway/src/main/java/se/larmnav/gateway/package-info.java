/** The only door from outside: who may come in, how often, and to which service. */
@NullMarked
package se.larmnav.gateway;

import org.jspecify.annotations.NullMarked;
