/** Deviations of all kinds: what staff have seen, and how each is handled. */
@NullMarked
package se.larmnav.ui.deviations;

import org.jspecify.annotations.NullMarked;
