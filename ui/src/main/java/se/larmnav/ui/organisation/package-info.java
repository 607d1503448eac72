/** The organisation: units, areas, staff, mailing lists, contact list and roles. */
@NullMarked
package se.larmnav.ui.organisation;

import org.jspecify.annotations.NullMarked;
