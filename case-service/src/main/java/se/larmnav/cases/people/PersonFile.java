package se.larmnav.cases.people;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.person.Personnummer;

/** What the caller may know of a person. */
public record PersonFile(UUID id, Personnummer personalNumber, String givenName, String familyName, String phone,
		Address address, @Nullable String clientOrganisation, List<Relative> relatives) {

	/** Given name and family name. */
	public String name() {
		return givenName + " " + familyName;
	}

	/** As lists sort it. */
	public String listName() {
		return familyName + ", " + givenName;
	}

	/** Never personal data by accident. */
	@Override
	public String toString() {
		return "PersonFile[" + id + "]";
	}

}
