/** A municipality brings what it has, and takes home what is here. */
@NullMarked
package se.larmnav.ui.moving;

import org.jspecify.annotations.NullMarked;
