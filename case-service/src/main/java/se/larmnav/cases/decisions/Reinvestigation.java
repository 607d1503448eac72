package se.larmnav.cases.decisions;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A new investigation of what a decision was made on, because needs have changed. */
@Embeddable
public record Reinvestigation(@Column(name = "investigation_id") UUID id, @Column(name = "opened_at") Instant openedAt,
		@Column(name = "opened_by") String openedBy) {
}
