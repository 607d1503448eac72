@NullMarked
package se.larmnav.alarms.shifts;

import org.jspecify.annotations.NullMarked;
