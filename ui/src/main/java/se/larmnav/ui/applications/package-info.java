/** New applications entered by staff, their investigation and the decision. */
@NullMarked
package se.larmnav.ui.applications;

import org.jspecify.annotations.NullMarked;
