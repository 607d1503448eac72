package se.larmnav.contract.alarms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * How alarms went over a period, by the definitions of ux.md 2.11; of nobody in person.
 */
@HttpExchange("/api/alarms/v1")
public interface StatisticsApi {

	/**
	 * The figures of a period; the last four weeks when the days are left out.
	 * @param from its first day, such as 2026-11-02
	 * @param until the day after its last
	 * @param unit alarms that were sent to this unit; all when left out
	 */
	@GetExchange("/statistics")
	Statistics of(@RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String until,
			@RequestParam(required = false) @Nullable String unit);

	/**
	 * The homes from which most alarms have been sent to the caller's own units, the most
	 * first; whoever is named stands in the read log.
	 * @param from the first day of the period, such as 2026-11-02
	 * @param until the day after its last
	 */
	@GetExchange("/often-alarming-homes")
	List<OftenAlarming> oftenAlarming(@RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String until);

	/**
	 * The figures.
	 *
	 * @param preliminary whether something may still come or change: the period is not
	 * over, or an alarm of it is open
	 * @param days of the period that have begun
	 * @param hours all of a day's
	 * @param weekdays persons' alarms on each day of the week, Monday first, by the hour
	 * @param weeks those with alarms, the first first
	 * @param responses of each unit, and of those that were sent nowhere
	 */
	record Statistics(LocalDate from, LocalDate until, @Nullable String unit, boolean preliminary, int days,
			List<Hour> hours, List<List<Integer>> weekdays, Kept answered, List<Week> weeks, List<Response> responses,
			Arrivals arrivals, List<Outcome> outcomes, List<Deviations> deviations) {
	}

	/**
	 * What came in at an hour of the day, by Swedish time, all days together.
	 *
	 * @param most of all kinds on one day
	 */
	record Hour(int hour, int personal, int tests, int technical, int most) {

		/** Of all kinds. */
		public int all() {
			return this.personal + this.tests + this.technical;
		}

	}

	/**
	 * How a promise was kept.
	 *
	 * @param counted answered, or closed without an answer
	 * @param broken how many of them not in time
	 * @param excepted how many not in time while that did not count
	 */
	record Kept(int counted, int broken, int excepted) {

		/** Per mille in time, of those that count; null when none does. */
		public @Nullable Integer inTime() {
			var counts = this.counted - this.excepted;
			return (counts == 0) ? null : (int) Math.round((counts - this.broken) * 1000.0 / counts);
		}

	}

	/** A week, by its Monday. */
	record Week(LocalDate monday, Kept answered) {
	}

	/**
	 * From receipt to answer, in seconds.
	 *
	 * @param unit by its name; null for what was sent nowhere
	 * @param few whether it is of so few homes that nothing more is told
	 */
	record Response(@Nullable String unit, int alarms, boolean few, @Nullable Integer median, @Nullable Integer p90,
			@Nullable Integer p95, @Nullable Integer longest) {
	}

	/**
	 * From receipt to arrival, of visits alone.
	 *
	 * @param bins of five minutes each, the last what took 90 minutes and more
	 * @param action how the promise to act was kept
	 * @param promised within how many minutes, where no area has a time of its own; null
	 * when nothing is promised now
	 */
	record Arrivals(List<Integer> bins, Kept action, @Nullable Integer promised) {
	}

	/**
	 * Why somebody pressed and what came of it, in the routine's words.
	 *
	 * @param few whether it is of so few homes that the number is not told
	 */
	record Outcome(String reason, String outcome, @Nullable Integer alarms, boolean few) {
	}

	/**
	 * Deviations of a type.
	 *
	 * @param opened in the period
	 * @param closed in the period
	 * @param open now, whenever they began
	 * @param oldest days since the oldest of those; null when none is open
	 */
	record Deviations(String type, int opened, int closed, int open, @Nullable Integer oldest) {
	}

	/**
	 * A home that alarms often.
	 *
	 * @param names of who lives there
	 * @param alarms in the period
	 * @param before in as long a time before it
	 * @param oftener whether it is so much oftener than before that the need may have
	 * changed (ux.md 2.11)
	 */
	record OftenAlarming(UUID homeId, String names, int alarms, int before, boolean oftener) {
	}

}
