/** Lists that a unit prints for the day when nothing works. */
@NullMarked
package se.larmnav.ui.reserve;

import org.jspecify.annotations.NullMarked;
