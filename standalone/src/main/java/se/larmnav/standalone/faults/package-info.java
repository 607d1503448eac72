/**
 * {@code ./larmnav faults}: alarms under kills, and whether what must hold at every
 * moment has held (goals.md, Reliability).
 */
@NullMarked
package se.larmnav.standalone.faults;

import org.jspecify.annotations.NullMarked;
