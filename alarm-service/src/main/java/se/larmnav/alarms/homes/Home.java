package se.larmnav.alarms.homes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A home with one or two persons and a device.
 *
 * @param id the case's id in case-service
 * @param area the alarm area, by its id
 */
public record Home(UUID id, @Nullable String controller, @Nullable String area, Facts facts) {

	/**
	 * What one must know there, as it was told last.
	 *
	 * @param protectedPerson null in what was kept before it was told
	 */
	public record Facts(List<Person> people, @Nullable Address address, @Nullable Access access, List<String> toKnow,
			@Nullable String plan, List<Contact> contacts, @Nullable Boolean protectedPerson) {

		/** Whether somebody who lives there is marked as protected. */
		public boolean underProtection() {
			return Boolean.TRUE.equals(protectedPerson);
		}

	}

	/**
	 * Somebody who lives there.
	 *
	 * @param listed the name with the family name first
	 */
	public record Person(UUID id, String name, String listed, String personalNumber, @Nullable LocalDate birthDate,
			String phone) {

		/** The number with its last four hidden. */
		public String maskedPersonalNumber() {
			var digits = personalNumber.replaceAll("[^0-9]", "");
			return (digits.length() < 8) ? "" : digits.substring(0, 8) + "-••••";
		}

	}

	/** Where it is. */
	public record Address(String street, @Nullable String postcode, @Nullable String place, @Nullable String entrance,
			@Nullable String doorCode) {
	}

	/** How one gets in. */
	public record Access(@Nullable String method, @Nullable String summary, @Nullable String keyNumber,
			@Nullable String cabinet, @Nullable String place, @Nullable String opensWith, @Nullable String alarmCode) {
	}

	/** Somebody to call. */
	public record Contact(String name, @Nullable String relation, @Nullable String phone, boolean hasKey) {
	}

}
