@NullMarked
package se.larmnav.alarms.homes;

import org.jspecify.annotations.NullMarked;
