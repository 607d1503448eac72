package se.larmnav.cases.assignments;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a decision-maker has added to the document of an assignment that runs. */
@Embeddable
public record Supplemented(@Column(name = "text") String text, @Column(name = "at") Instant at,
		@Column(name = "by_name") String byName) {
}
