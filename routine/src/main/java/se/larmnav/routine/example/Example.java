package se.larmnav.routine.example;

import java.util.Map;

import se.larmnav.routine.MayBeLeftOut;

/**
 * One thing that a municipality expects of its routine: a rule, what is given to it, and
 * what must come of it.
 *
 * @param rule which rule, such as keys.next-contact
 * @param expect what comes of it, in words
 */
public record Example(String name, String rule, @MayBeLeftOut Map<String, Word> given, Word expect) {
}
