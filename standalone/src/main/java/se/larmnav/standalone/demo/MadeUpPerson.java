package se.larmnav.standalone.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.ApplicationsApi.Relative;

/**
 * A person who does not exist. The personal number is from the birth numbers 980–999 that
 * Skatteverket keeps for tests, the telephone from the series kept for fiction.
 */
public record MadeUpPerson(String givenName, String familyName, String personalNumber, LocalDate born, String phone,
		Address address, List<Relative> relatives) {

	private static final List<String> GIVEN = List.of("Elsa", "Karl", "Märta", "Åke", "Ingrid", "Sven", "Rut", "Ivar",
			"Maj", "Gösta", "Astrid", "Nils", "Greta", "Bertil", "Signe", "Evert", "Hjördis", "Tage", "Asta", "Folke");

	private static final List<String> FAMILY = List.of("Provberg", "Testlund", "Exempelgren", "Låtsasson", "Provholm",
			"Testström", "Exempelfalk", "Låtsasdal", "Provnord", "Testek");

	private static final List<String> STREETS = List.of("Kungsgatan", "Änggatan", "Storgatan", "Skolvägen", "Bäckvägen",
			"Lindallén", "Kyrkogatan", "Parkvägen");

	/** The n:th person of a municipality: always the same one for the same seed. */
	public static MadeUpPerson of(int n, long seed, String postcode, String place) {
		var random = new Random(seed * 1_000 + n);
		var born = LocalDate.of(1930 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
		var turn = (int) Math.floorMod(seed, 7L * GIVEN.size());
		var given = GIVEN.get((n + turn) % GIVEN.size());
		var family = FAMILY.get((n / GIVEN.size() + n + turn / 3) % FAMILY.size());
		var address = new Address(STREETS.get(random.nextInt(STREETS.size())) + " " + (1 + random.nextInt(60)),
				postcode, place,
				random.nextInt(4) + " tr, lgh 1" + (1 + random.nextInt(4)) + "0" + (1 + random.nextInt(4)));
		var relative = new Relative("Ulla " + family, "dotter", fictionPhone(random), random.nextBoolean(), null);
		return new MadeUpPerson(given, family, number(born, 980 + n % 20), born, fictionPhone(random), address,
				List.of(relative));
	}

	/** Every third has home care or the like already. */
	boolean hasOtherServices() {
		return this.born.getDayOfMonth() % 3 == 0;
	}

	private static String fictionPhone(Random random) {
		return "070-174 06 %02d".formatted(5 + random.nextInt(90));
	}

	/** Twelve digits with the check digit of the ten last (Luhn). */
	static String number(LocalDate born, int birthNumber) {
		var date = born.format(DateTimeFormatter.BASIC_ISO_DATE);
		var nine = date.substring(2) + birthNumber;
		int sum = 0;
		for (int i = 0; i < nine.length(); i++) {
			int digit = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
			sum += digit > 9 ? digit - 9 : digit;
		}
		return date + birthNumber + (10 - sum % 10) % 10;
	}

}
