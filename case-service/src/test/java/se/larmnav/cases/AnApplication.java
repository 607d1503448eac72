package se.larmnav.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.ApplicationsApi.NewApplication;
import se.larmnav.contract.cases.ApplicationsApi.Relative;

/** An application by somebody who does not exist. */
public record AnApplication(String channel, String personalNumber, String familyName, Address address,
		@Nullable Address installationAddress, @Nullable Boolean maximumFee, boolean urgent, @Nullable String identity,
		List<String> informed) {

	private static final AtomicInteger NEXT = new AtomicInteger();

	/** By the external e-service, with the maximum fee, from Hisingen. */
	public static AnApplication inGoteborg() {
		return new AnApplication("EXTERNAL_ESERVICE", aPersonBorn(LocalDate.of(1942, 3, 5)), "Prov" + NEXT.get(),
				new Address("Änggatan 12", "417 05", "Göteborg", "1 tr"), null, true, false, null, List.of());
	}

	/** Registered by a needs assessor. */
	public static AnApplication inLjungby() {
		return new AnApplication("ASSESSOR", aPersonBorn(LocalDate.of(1939, 8, 21)), "Prov" + NEXT.get(),
				new Address("Storgatan 3", "341 30", "Ljungby", null), null, null, false, null, List.of());
	}

	/** Registered by a needs assessor. */
	public static AnApplication inGislaved() {
		return new AnApplication("ASSESSOR", aPersonBorn(LocalDate.of(1940, 2, 11)), "Prov" + NEXT.get(),
				new Address("Storgatan 8", "332 30", "Gislaved", null), null, null, false, null, List.of());
	}

	public AnApplication bornOn(LocalDate day) {
		return new AnApplication(channel, aPersonBorn(day), familyName, address, installationAddress, maximumFee,
				urgent, identity, informed);
	}

	public AnApplication ofPerson(String number) {
		return new AnApplication(channel, number, familyName, address, installationAddress, maximumFee, urgent,
				identity, informed);
	}

	public AnApplication named(String name) {
		return new AnApplication(channel, personalNumber, name, address, installationAddress, maximumFee, urgent,
				identity, informed);
	}

	public AnApplication by(String other, @Nullable String how, String... told) {
		return new AnApplication(other, personalNumber, familyName, address, installationAddress, maximumFee, urgent,
				how, List.of(told));
	}

	public AnApplication at(Address home) {
		return new AnApplication(channel, personalNumber, familyName, home, installationAddress, maximumFee, urgent,
				identity, informed);
	}

	public AnApplication installedAt(Address elsewhere) {
		return new AnApplication(channel, personalNumber, familyName, address, elsewhere, maximumFee, urgent, identity,
				informed);
	}

	public AnApplication withMaximumFee(@Nullable Boolean answer) {
		return new AnApplication(channel, personalNumber, familyName, address, installationAddress, answer, urgent,
				identity, informed);
	}

	public AnApplication urgently() {
		return new AnApplication(channel, personalNumber, familyName, address, installationAddress, maximumFee, true,
				identity, informed);
	}

	public NewApplication form() {
		return new NewApplication(channel, personalNumber, "Elsa", familyName, "031-390 06 51", address, true,
				installationAddress, maximumFee, urgent, identity, informed,
				List.of(new Relative("Ulla Exempel", "dotter", "070-174 06 51", false, null)), null, null);
	}

	/**
	 * A number with a right checksum, of the serials 980 to 989 that are kept for tests.
	 */
	public static String aPersonBorn(LocalDate day) {
		int n = NEXT.getAndIncrement();
		return number(day.plusDays(n / 10), 980 + n % 10);
	}

	/** Born on exactly that day. */
	public static String exactlyBorn(LocalDate day) {
		return number(day, 980 + NEXT.getAndIncrement() % 10);
	}

	private static String number(LocalDate shifted, int serial) {
		String first = "%02d%02d%02d%d".formatted(shifted.getYear() % 100, shifted.getMonthValue(),
				shifted.getDayOfMonth(), serial);
		int sum = 0;
		for (int i = 0; i < first.length(); i++) {
			int digit = (first.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
			sum += digit / 10 + digit % 10;
		}
		return shifted.getYear() / 100 + first + (10 - sum % 10) % 10;
	}

}
