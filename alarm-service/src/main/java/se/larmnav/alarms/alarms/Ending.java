package se.larmnav.alarms.alarms;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody alarmed and what came of it, by keys of the routine.
 *
 * @param words the same as people read it, for the history
 */
public record Ending(String reason, String outcome, String words, @Nullable String note) {
}
