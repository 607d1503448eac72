package se.larmnav.cases.keysafes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** Where a key safe may be put: what was asked, and what was agreed with whom. */
@Embeddable
public record PlacementAsked(@Column(name = "placement_question") String question,
		@Column(name = "placement_place") @Nullable String place,
		@Column(name = "placement_agreed_by") @Nullable String agreedBy) {

	boolean isOpen() {
		return place == null;
	}

}
