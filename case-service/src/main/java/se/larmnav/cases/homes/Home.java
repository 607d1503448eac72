package se.larmnav.cases.homes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A home as alarm-service keeps it, so that alarms do not wait for us: the event
 * {@code home-changed}.
 *
 * @param version grows with each change; an older one changes nothing there
 * @param inUse whether an alarm in this home is to be answered
 */
record Home(UUID homeId, long version, @Nullable String controllerId, @Nullable String family, List<Someone> people,
		At address, @Nullable String area, Access access, List<String> toKnow, @Nullable String plan,
		List<Contact> contacts, @com.fasterxml.jackson.annotation.JsonProperty("protected") boolean protectedPerson,
		boolean inUse) {

	/** A person who lives there and has an alarm. */
	record Someone(UUID personId, String givenName, String familyName, String personalNumber, LocalDate birthDate,
			String phone) {
	}

	/** Where it is; the door code opens the entrance. */
	record At(String street, String postcode, String place, @Nullable String entrance, @Nullable String doorCode) {
	}

	/** How one gets in: three things with a reader each (AMD-10). */
	record Access(String method, String summary, @Nullable String keyNumber, @Nullable String cabinet,
			@Nullable String place, @Nullable String opensWith, @Nullable String alarmCode) {
	}

	/** A relative or close person. */
	record Contact(String name, String relation, String phone, boolean hasKey) {
	}

}
