package se.larmnav.routine.organisation;

import java.time.Instant;
import java.util.regex.Pattern;

import se.larmnav.routine.time.HoursOfDay;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.routine.time.WorkingCalendar;

/** Opening hours: of every day, or of working days only ("working days 08:00-16:30"). */
public record Opening(boolean workingDaysOnly, HoursOfDay hours) {

	private static final Pattern FORM = Pattern.compile("(working days|every day) (.+)");

	/** Reads "working days 08:00-16:30" or "every day 07:00-22:00". */
	public static Opening parse(String text) {
		var parts = FORM.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("'working days 08:00-16:30' or 'every day …', not '" + text + "'");
		}
		return new Opening(parts.group(1).equals("working days"), HoursOfDay.parse(parts.group(2)));
	}

	/** Whether a moment is inside. */
	public boolean contains(Instant at) {
		return this.hours.contains(SwedishTime.timeOf(at))
				&& (!this.workingDaysOnly || WorkingCalendar.isWorkingDay(SwedishTime.dateOf(at)));
	}

	@Override
	public String toString() {
		return (this.workingDaysOnly ? "working days " : "every day ") + this.hours;
	}

}
