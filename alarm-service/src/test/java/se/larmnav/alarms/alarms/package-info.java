@NullMarked
package se.larmnav.alarms.alarms;

import org.jspecify.annotations.NullMarked;
