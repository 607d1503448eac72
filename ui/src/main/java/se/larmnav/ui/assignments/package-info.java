/** Uppdrag: received, distributed and acknowledged. */
@NullMarked
package se.larmnav.ui.assignments;

import org.jspecify.annotations.NullMarked;
