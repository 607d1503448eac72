package se.larmnav.ui.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import se.larmnav.ui.text.PlatformClock;

/** The moment of the mock-ups, and ids that stay the same. */
public final class Fixed {

	/** fre 20 nov 2026 14:02:52 */
	public static final Instant NOW = at("2026-11-20", "14:02:52");

	private Fixed() {
	}

	public static Instant at(String day, String time) {
		return LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(PlatformClock.ZONE).toInstant();
	}

	/** How far a clock must be ahead of this machine's to say that time now. */
	public static Duration ahead(Instant at) {
		return Duration.between(Instant.now(), at);
	}

	public static Instant today(String time) {
		return at("2026-11-20", time);
	}

	public static LocalDate day(String monthAndDay) {
		return LocalDate.parse("2026-" + monthAndDay);
	}

	public static UUID id(int number) {
		return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
	}

}
