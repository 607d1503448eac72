package se.larmnav.standalone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

/**
 * How far the clock is to go: +5w, +3d, +1w2d12h, +30m. Days and weeks are those of the
 * calendar in Sweden.
 */
record Span(String text) {

	private static final Pattern PART = Pattern.compile("(\\d{1,4})([wdhm])");

	private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

	Span {
		if (!text.matches("\\+((\\d{1,4})[wdhm])+")) {
			throw new Refused(
					"The clock goes forward by weeks, days, hours and minutes, as in +5w or +1d12h, not by " + text);
		}
	}

	Instant from(Instant now) {
		var time = now.atZone(SWEDEN);
		var parts = PART.matcher(this.text);
		while (parts.find()) {
			time = later(time, Integer.parseInt(parts.group(1)), parts.group(2).charAt(0));
		}
		return time.toInstant();
	}

	private static ZonedDateTime later(ZonedDateTime time, int count, char unit) {
		return switch (unit) {
			case 'w' -> time.plusWeeks(count);
			case 'd' -> time.plusDays(count);
			case 'h' -> time.plusHours(count);
			default -> time.plusMinutes(count);
		};
	}

}
