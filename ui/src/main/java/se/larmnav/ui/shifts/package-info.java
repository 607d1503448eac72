/** The change of shifts at the alarm reception. */
@NullMarked
package se.larmnav.ui.shifts;

import org.jspecify.annotations.NullMarked;
