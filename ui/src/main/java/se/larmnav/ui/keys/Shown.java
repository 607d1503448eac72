package se.larmnav.ui.keys;

import java.time.LocalDate;
import java.util.Arrays;

import se.larmnav.contract.cases.KeysApi.AwaitingRow;

/** Which of those who wait are shown, by its name in the URL. */
enum Shown {

	ALL("alla"), NOW("kontakta-nu"), BOOKED("besok-bokat"), LATE("kan-inte-verkstallas"), REVIEW("ej-genomgangna");

	private static final String TOO_LATE = "CANNOT_BE_CARRIED_OUT";

	private final String path;

	Shown(String path) {
		this.path = path;
	}

	static Shown of(String path) {
		return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst().orElse(ALL);
	}

	String path() {
		return this.path;
	}

	boolean holds(AwaitingRow row, LocalDate today) {
		return switch (this) {
			case ALL -> true;
			case NOW -> isNow(row, today);
			case BOOKED -> row.appointment() != null;
			case LATE -> isTooLate(row);
			case REVIEW -> !row.reviewedThisWeek();
		};
	}

	static boolean isNow(AwaitingRow row, LocalDate today) {
		return row.nextContact() != null && !row.nextContact().isAfter(today) && !isTooLate(row);
	}

	static boolean isTooLate(AwaitingRow row) {
		return TOO_LATE.equals(row.state());
	}

}
