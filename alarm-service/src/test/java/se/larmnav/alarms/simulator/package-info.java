@NullMarked
package se.larmnav.alarms.simulator;

import org.jspecify.annotations.NullMarked;
