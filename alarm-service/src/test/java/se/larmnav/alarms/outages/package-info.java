@NullMarked
package se.larmnav.alarms.outages;

import org.jspecify.annotations.NullMarked;
