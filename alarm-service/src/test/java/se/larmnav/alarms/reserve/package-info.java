@NullMarked
package se.larmnav.alarms.reserve;

import org.jspecify.annotations.NullMarked;
