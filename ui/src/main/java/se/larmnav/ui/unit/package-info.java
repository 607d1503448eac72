/** The unit's phone page: the alarms that are sent to the unit, and what it did. */
@NullMarked
package se.larmnav.ui.unit;

import org.jspecify.annotations.NullMarked;
