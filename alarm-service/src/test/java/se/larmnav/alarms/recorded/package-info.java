@NullMarked
package se.larmnav.alarms.recorded;

import org.jspecify.annotations.NullMarked;
