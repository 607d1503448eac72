package se.larmnav.alarms.homes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What case-service tells of a home: everything that is needed at an alarm. */
record HomeChanged(UUID homeId, long version, @Nullable String controllerId, @Nullable String family,
		@Nullable List<Person> people, Home.@Nullable Address address, @Nullable String area,
		Home.@Nullable Access access, @Nullable List<String> toKnow, @Nullable String plan,
		@Nullable List<Home.Contact> contacts, @JsonProperty("protected") @Nullable Boolean protectedPerson,
		boolean inUse) {

	record Person(UUID personId, String givenName, String familyName, @Nullable String personalNumber,
			@Nullable LocalDate birthDate, @Nullable String phone) {

		Home.Person kept() {
			return new Home.Person(personId, givenName + " " + familyName, familyName + ", " + givenName,
					Optional.ofNullable(personalNumber).orElse(""), birthDate, Optional.ofNullable(phone).orElse(""));
		}

	}

	Home.Facts facts() {
		return new Home.Facts(list(people).stream().map(Person::kept).toList(), address, access, list(toKnow), plan,
				list(contacts), protectedPerson);
	}

	private static <T> List<T> list(@Nullable List<T> told) {
		return Optional.ofNullable(told).orElse(List.of());
	}

}
