/** The case page: next step, process, timeline, panels and their operations. */
@NullMarked
package se.larmnav.ui.cases;

import org.jspecify.annotations.NullMarked;
