package se.larmnav.cases.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A relative or close person (anhörig, närstående). */
@Embeddable
public record Relative(String name, String relation, String phone, @Column(name = "has_key") boolean hasKey) {
}
