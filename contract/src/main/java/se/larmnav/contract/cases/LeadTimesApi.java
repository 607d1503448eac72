package se.larmnav.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How long it takes from an application to an installed alarm (GBG-INS-01). */
@HttpExchange("/api/cases/v1")
public interface LeadTimesApi {

	/**
	 * The months of a year, of the caller's own administration; this year when left out.
	 */
	@GetExchange("/lead-times")
	LeadTimes of(@RequestParam(required = false) @Nullable Integer year);

	/** What is measured, in Swedish, and how it was. */
	record LeadTimes(int year, String definition, Period whole, List<Period> months) {
	}

	/**
	 * A time.
	 *
	 * @param from its first day
	 * @param installed how many alarms were installed then
	 * @param few whether they are too few to say more of, so that nobody is recognised
	 * @param median days for half of them
	 * @param p90 days for nine of ten
	 * @param withinTarget percent installed by the day that the routine says, counted
	 * from its start point; null where it says none
	 */
	record Period(LocalDate from, int installed, boolean few, @Nullable Integer median, @Nullable Integer p90,
			@Nullable Integer withinTarget) {
	}

}
