package se.larmnav.routine.check;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.larmnav.routine.organisation.Opening;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.time.SwedishTime;

import static org.assertj.core.api.Assertions.assertThat;

/** Gaps are found to the minute, over holidays and when the clocks change. */
class CoverTest {

	@Test
	void aUnitThatIsOpenAroundTheClockHasNoGap() {
		assertThat(gaps("2026-11-20", "2027-12-20")).isEmpty();
		assertThat(gaps("2026-11-20", "2027-12-20", "every day 00:00-00:00")).isEmpty();
		assertThat(gaps("2026-11-20", "2027-12-20", "every day 07:00-22:00", "every day 22:00-07:00")).isEmpty();
	}

	@Test
	void midsummerEveIsClosedForThoseWhoWorkOnWorkingDays() {
		assertThat(gaps("2027-06-24", "2027-06-26", "working days 00:00-00:00"))
			.containsExactly("2027-06-25T00:00 2027-06-26T00:00");
	}

	@Test
	void theHourThatIsSkippedInSpringIsNoGap() {
		assertThat(gaps("2027-03-28", "2027-03-29", "every day 03:00-02:00")).isEmpty();
		assertThat(gaps("2027-03-27", "2027-03-28", "every day 03:00-02:00"))
			.containsExactly("2027-03-27T02:00 2027-03-27T03:00");
	}

	@Test
	void aUnitThatClosesInsideTheSkippedHourIsClosedWhenTheClockHasMoved() {
		assertThat(gaps("2027-03-28", "2027-03-29", "every day 04:00-02:30"))
			.containsExactly("2027-03-28T03:00 2027-03-28T04:00");
	}

	@Test
	void theHourThatComesTwiceInAutumnIsTwoHours() {
		var unit = unit("every day 03:00-02:00");

		var gap = new Cover(LocalDate.parse("2026-10-25"), LocalDate.parse("2026-10-26")).gaps(unit);

		assertThat(gap).singleElement()
			.satisfies((one) -> assertThat(java.time.Duration.between(one.from(), one.until())).hasHours(2));
	}

	private static List<String> gaps(String from, String until, String... opening) {
		return new Cover(LocalDate.parse(from), LocalDate.parse(until)).gaps(unit(opening))
			.stream()
			.map((one) -> one.from().atZone(SwedishTime.ZONE).toLocalDateTime() + " "
					+ one.until().atZone(SwedishTime.ZONE).toLocalDateTime())
			.toList();
	}

	private static Unit unit(String... opening) {
		return new Unit("u", "U", Unit.Kind.NIGHT_PATROL, "a", null, null,
				java.util.Arrays.stream(opening).map(Opening::parse).toList(), null, false, null);
	}

}
