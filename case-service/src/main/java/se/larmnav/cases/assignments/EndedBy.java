package se.larmnav.cases.assignments;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * Who ended an assignment by hand, and on whose delegation (PLT-DLG-01).
 *
 * @param delegator null when the task is their own
 * @param basis on what the delegation rests
 */
@Embeddable
public record EndedBy(@Column(name = "ended_by_hand_at") Instant at, @Column(name = "ended_by") String by,
		@Column(name = "ended_on_delegation_of") @Nullable String delegator,
		@Column(name = "delegation_basis") @Nullable String basis) {
}
