/** Benchmarks: run by hand, they print figures and judge none. */
@NullMarked
package se.larmnav.alarms.bench;

import org.jspecify.annotations.NullMarked;
