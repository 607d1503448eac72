/** From application to an alarm in use: one capability per package. */
@NullMarked
package se.larmnav.cases;

import org.jspecify.annotations.NullMarked;
