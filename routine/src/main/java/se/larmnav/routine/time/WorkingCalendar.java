package se.larmnav.routine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * Working days in Sweden: Monday to Friday except public holidays, Midsummer Eve,
 * Christmas Eve and New Year's Eve (AMD-13).
 */
public final class WorkingCalendar {

	private static final HolidayManager HOLIDAYS = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

	private static final Locale SWEDISH = Locale.of("sv", "SE");

	private WorkingCalendar() {
	}

	/** Whether people work in offices on this day. */
	public static boolean isWorkingDay(LocalDate day) {
		return !isWeekend(day) && !HOLIDAYS.isHoliday(day);
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	/**
	 * The days that are no working days although they are no Saturday or Sunday, with
	 * what they are called.
	 * @param until not itself among them
	 */
	public static SortedMap<LocalDate, String> freeDays(LocalDate from, LocalDate until) {
		var days = new TreeMap<LocalDate, String>();
		HOLIDAYS.getHolidays(from, until.minusDays(1))
			.stream()
			.filter((one) -> !isWeekend(one.getDate()))
			.forEach((one) -> days.put(one.getDate(), one.getDescription(SWEDISH)));
		return days;
	}

	/** The day that is this many working days after (or, if negative, before) another. */
	public static LocalDate plusWorkingDays(LocalDate day, int workingDays) {
		int step = workingDays < 0 ? -1 : 1;
		var moved = day;
		for (int left = Math.abs(workingDays); left > 0;) {
			moved = moved.plusDays(step);
			if (isWorkingDay(moved)) {
				left--;
			}
		}
		return moved;
	}

	/** The day itself if it is a working day, else the next one. */
	public static LocalDate workingDayOnOrAfter(LocalDate day) {
		var moved = day;
		while (!isWorkingDay(moved)) {
			moved = moved.plusDays(1);
		}
		return moved;
	}

}
