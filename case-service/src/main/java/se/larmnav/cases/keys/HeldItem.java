package se.larmnav.cases.keys;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What became of one item of the set; the words are those of the API. */
@Embeddable
public record HeldItem(String kind, @Nullable String label, @Nullable String form, String status,
		@Nullable String tried) {
}
