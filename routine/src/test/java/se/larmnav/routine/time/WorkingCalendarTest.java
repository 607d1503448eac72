package se.larmnav.routine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingCalendarTest {

	static IntStream years() {
		return IntStream.rangeClosed(2025, 2035);
	}

	@ParameterizedTest
	@MethodSource("years")
	@Requirement({ "PLT-TIM-01", "C100" })
	void everyWeekdayButTheHolidaysAndThreeEvesIsAWorkingDay(int year) {
		var free = free(year);
		for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
			boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
			assertThat(WorkingCalendar.isWorkingDay(day)).as(day.toString()).isEqualTo(!weekend && !free.contains(day));
		}
	}

	/** The Swedish law on public holidays (1989:253), reckoned here a second time. */
	private static Set<LocalDate> free(int year) {
		var easter = easter(year);
		var free = new HashSet<>(List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 6), easter.minusDays(2),
				easter.plusDays(1), easter.plusDays(39), LocalDate.of(year, 5, 1), LocalDate.of(year, 6, 6),
				LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26),
				LocalDate.of(year, 12, 31)));
		IntStream.rangeClosed(19, 25)
			.mapToObj((day) -> LocalDate.of(year, 6, day))
			.filter((day) -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
			.forEach(free::add);
		return free;
	}

	private static LocalDate easter(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
		int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
		int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
		return LocalDate.of(year, f / 31, f % 31 + 1);
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-23,1,2026-12-28", "2026-12-28,-1,2026-12-23", "2026-06-18,1,2026-06-22",
			"2026-04-02,1,2026-04-07", "2026-05-04,-3,2026-04-28", "2026-03-02,0,2026-03-02" })
	void workingDaysAreCountedOverHolidays(LocalDate from, int days, LocalDate expected) {
		assertThat(WorkingCalendar.plusWorkingDays(from, days)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-24,2026-12-28", "2026-12-28,2026-12-28" })
	void theNextWorkingDayMayBeToday(LocalDate from, LocalDate expected) {
		assertThat(WorkingCalendar.workingDayOnOrAfter(from)).isEqualTo(expected);
	}

}
