package se.larmnav.routine.base;

import se.larmnav.routine.file.Identifies;

/**
 * A routine that a new municipality may start from (grundrutin, PLT-TEN-03).
 *
 * @param name as people say it
 * @param says what it is like, in Swedish
 */
public record StarterRoutine(@Identifies String key, String name, String says) {
}
