package se.larmnav.ui.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

import se.larmnav.contract.cases.KeysApi.AwaitingRow;
import se.larmnav.ui.text.Swedish;

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

	boolean holds(AwaitingRow row, Swedish swedish) {
		return switch (this) {
			case ALL -> true;
			case NOW -> isNow(row, swedish);
			case BOOKED -> row.appointment() != null && !isPassed(row, swedish.now());
			case LATE -> isTooLate(row);
			case REVIEW -> !row.reviewedThisWeek();
		};
	}

	/** Somebody must do something today. */
	static boolean isNow(AwaitingRow row, Swedish swedish) {
		return !isTooLate(row) && (isDue(row, swedish.today()) || isPassed(row, swedish.now()));
	}

	/**
	 * The booked time has been, and neither keys nor a new time have come of it.
	 */
	static boolean isPassed(AwaitingRow row, Instant now) {
		return row.appointment() != null && row.appointment().isBefore(now);
	}

	private static boolean isDue(AwaitingRow row, LocalDate today) {
		return row.nextContact() != null && !row.nextContact().isAfter(today);
	}

	static boolean isTooLate(AwaitingRow row) {
		return TOO_LATE.equals(row.state());
	}

}
