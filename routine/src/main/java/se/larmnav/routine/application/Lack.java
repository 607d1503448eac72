package se.larmnav.routine.application;

import se.larmnav.routine.Source;

/**
 * Something that an application lacks.
 *
 * @param pointer the field, as JSON pointer
 * @param code stable name for programs
 */
public record Lack(String pointer, String code, Source source) {
}
