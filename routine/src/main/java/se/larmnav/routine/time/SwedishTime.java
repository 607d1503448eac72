package se.larmnav.routine.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time zone in which every municipality counts its days (PLT-TIM-01). */
public final class SwedishTime {

	/** Europe/Stockholm. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

	private SwedishTime() {
	}

	/** The Swedish date at a moment. */
	public static LocalDate dateOf(Instant at) {
		return at.atZone(ZONE).toLocalDate();
	}

	/** The Swedish time of day at a moment. */
	public static LocalTime timeOf(Instant at) {
		return at.atZone(ZONE).toLocalTime();
	}

	/** The first moment of a Swedish day. */
	public static Instant startOf(LocalDate day) {
		return day.atStartOfDay(ZONE).toInstant();
	}

}
