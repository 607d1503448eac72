/**
 * The alarm service: takes alarms in, shows them, and follows them until they are closed.
 */
@NullMarked
package se.larmnav.alarms;

import org.jspecify.annotations.NullMarked;
