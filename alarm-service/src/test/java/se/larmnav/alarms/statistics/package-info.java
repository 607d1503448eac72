@NullMarked
package se.larmnav.alarms.statistics;

import org.jspecify.annotations.NullMarked;
