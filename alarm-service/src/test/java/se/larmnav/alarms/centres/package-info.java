@NullMarked
package se.larmnav.alarms.centres;

import org.jspecify.annotations.NullMarked;
