package se.larmnav.cases.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An answer to a question of the routine, with the question as it was asked.
 *
 * @param answer as it was given: yes, no, a text, a day or a moment
 */
@Embeddable
record GivenAnswer(@Column(name = "question") String key, String label, String answer) {
}
