@NullMarked
package se.larmnav.alarms.deviations;

import org.jspecify.annotations.NullMarked;
