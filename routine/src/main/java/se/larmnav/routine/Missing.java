package se.larmnav.routine;

/**
 * Something that stands between now and what somebody wants to do.
 *
 * @param key stable name for programs
 * @param text what is missing, in Swedish
 */
public record Missing(String key, String text, Source source) {
}
