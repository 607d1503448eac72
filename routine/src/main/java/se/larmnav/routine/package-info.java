/** Every rule that a municipality may choose, as records that are read from its files. */
@NullMarked
package se.larmnav.routine;

import org.jspecify.annotations.NullMarked;
