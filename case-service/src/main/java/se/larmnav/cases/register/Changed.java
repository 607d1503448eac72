package se.larmnav.cases.register;

import java.time.Instant;

/**
 * Something that has changed in a case.
 *
 * @param field the part of the case's page that shows it
 * @param what in Swedish
 */
public record Changed(String field, String what, String by, Instant at) {
}
