/**
 * How it is watched that alarms work: signals that must come, test calls, test alarms.
 */
@NullMarked
package se.larmnav.routine.supervision;

import org.jspecify.annotations.NullMarked;
