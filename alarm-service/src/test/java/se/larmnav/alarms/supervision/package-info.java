@NullMarked
package se.larmnav.alarms.supervision;

import org.jspecify.annotations.NullMarked;
