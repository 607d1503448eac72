/**
 * The alarm board (larmbordet) and the units' pages: what is shown to whom, that it has
 * been read, and how screens learn that something has moved.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "homes", "intake", "signals", "response", "dispatch", "deviations",
		"history", "errand", "contact", "words", "control", "substitutes", "outages" })
package se.larmnav.alarms.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
