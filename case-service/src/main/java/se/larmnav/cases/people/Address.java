package se.larmnav.cases.people;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A postal address; the entrance is stairs, floor and flat in words. */
@Embeddable
public record Address(String street, String postcode, String place, @Nullable String entrance) {

	/** On one line. */
	public String line() {
		return street + (entrance == null ? "" : ", " + entrance) + ", " + postcode + " " + place;
	}

}
