package se.larmnav.cases.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * A relative or close person (anhörig, närstående).
 *
 * @param purpose for what they may be turned to, when it has been asked (GBG-DEC-05)
 */
@Embeddable
public record Relative(String name, String relation, String phone, @Column(name = "has_key") boolean hasKey,
		@Nullable String purpose) {
}
