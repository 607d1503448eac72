/** Rutiner: the municipality's versions, and drafts on their way to be one. */
@NullMarked
package se.larmnav.ui.routines;

import org.jspecify.annotations.NullMarked;
