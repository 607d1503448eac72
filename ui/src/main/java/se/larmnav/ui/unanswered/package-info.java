/** Alarms that nobody answers, and who has been told. */
@NullMarked
package se.larmnav.ui.unanswered;

import org.jspecify.annotations.NullMarked;
