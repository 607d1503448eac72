/** The platform's time, which in a demonstration can be moved forward. */
@NullMarked
package se.larmnav.tenancy.clock;

import org.jspecify.annotations.NullMarked;
