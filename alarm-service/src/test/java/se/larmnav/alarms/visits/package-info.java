@NullMarked
package se.larmnav.alarms.visits;

import org.jspecify.annotations.NullMarked;
