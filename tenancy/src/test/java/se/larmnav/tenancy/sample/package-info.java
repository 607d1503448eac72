/** A service in small, on which the tests of tenancy try to break it. */
@NullMarked
package se.larmnav.tenancy.sample;

import org.jspecify.annotations.NullMarked;
