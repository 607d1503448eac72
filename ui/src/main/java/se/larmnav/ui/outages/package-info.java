/** Operational faults: who has been told, the assessment, the plans and what is done. */
@NullMarked
package se.larmnav.ui.outages;

import org.jspecify.annotations.NullMarked;
