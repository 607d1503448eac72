package se.larmnav.routine.time;

import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * Hours of each day, from the first moment up to but not including the last
 * ("22:00-07:00" goes over midnight).
 */
public record HoursOfDay(LocalTime from, LocalTime to) {

	private static final Pattern FORM = Pattern
		.compile("((?:[01][0-9]|2[0-3]):[0-5][0-9])-((?:[01][0-9]|2[0-3]):[0-5][0-9])");

	/** Reads "07:00-22:00"; "00:00-00:00" is the whole day. */
	public static HoursOfDay parse(String text) {
		var parts = FORM.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("hours such as '07:00-22:00', not '" + text + "'");
		}
		return new HoursOfDay(LocalTime.parse(parts.group(1)), LocalTime.parse(parts.group(2)));
	}

	/** Whether the time of day is inside. */
	public boolean contains(LocalTime time) {
		if (this.from.equals(this.to)) {
			return true;
		}
		if (this.from.isBefore(this.to)) {
			return !time.isBefore(this.from) && time.isBefore(this.to);
		}
		return !time.isBefore(this.from) || time.isBefore(this.to);
	}

	@Override
	public String toString() {
		return this.from + "-" + this.to;
	}

}
