/**
 * Living municipalities for demonstration and tests: made-up people whose cases are
 * walked through the public operations, at given times, by the staff who would do it.
 */
@NullMarked
package se.larmnav.standalone.demo;

import org.jspecify.annotations.NullMarked;
