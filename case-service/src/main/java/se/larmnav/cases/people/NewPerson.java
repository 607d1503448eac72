package se.larmnav.cases.people;

import java.util.List;

import se.larmnav.routine.person.Personnummer;

/** A person as an application tells of it. */
public record NewPerson(Personnummer personalNumber, String givenName, String familyName, String phone, Address address,
		List<Relative> relatives) {

	@Override
	public String toString() {
		return "NewPerson[" + personalNumber + "]";
	}

}
