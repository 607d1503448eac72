/** Personal numbers. */
@NullMarked
package se.larmnav.routine.person;

import org.jspecify.annotations.NullMarked;
