/** How alarms went over a period, as pictures, tables and files. */
@NullMarked
package se.larmnav.ui.statistics;

import org.jspecify.annotations.NullMarked;
