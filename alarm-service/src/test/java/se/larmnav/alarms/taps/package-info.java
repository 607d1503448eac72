@NullMarked
package se.larmnav.alarms.taps;

import org.jspecify.annotations.NullMarked;
