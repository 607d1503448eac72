/** What a municipality expects of its routine, tried against its rules. */
@NullMarked
package se.larmnav.routine.example;

import org.jspecify.annotations.NullMarked;
