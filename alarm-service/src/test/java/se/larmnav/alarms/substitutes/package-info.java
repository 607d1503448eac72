@NullMarked
package se.larmnav.alarms.substitutes;

import org.jspecify.annotations.NullMarked;
