/** Who works where: administrations, units, areas, staff and mailing lists. */
@NullMarked
package se.larmnav.routine.organisation;

import org.jspecify.annotations.NullMarked;
