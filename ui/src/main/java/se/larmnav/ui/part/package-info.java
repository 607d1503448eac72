/** The small drawn parts that all pages are made of. */
@NullMarked
package se.larmnav.ui.part;

import org.jspecify.annotations.NullMarked;
