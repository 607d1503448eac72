package se.larmnav.routine.decision;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Explanation;
import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.time.CalendarSpan;

/**
 * How one sees to it that what was granted comes about (block
 * {@code decision.enforcement}).
 *
 * @param alwaysWatched that there is always an open watch until it has (GBG-WAT-07)
 * @param reportAfter when a decision that has not been carried out is reported to the
 * supervisory authority; counted from the day of the decision
 */
public record Enforcement(@MayBeLeftOut boolean alwaysWatched, CalendarSpan reportAfter, Source source) {

	/** The last day on which nothing has to be reported. */
	public LocalDate lastDay(LocalDate decided) {
		return this.reportAfter.from(decided);
	}

	/** Why a decision that has not been carried out is to be reported, or null. */
	public @Nullable Explanation toReport(LocalDate decided, LocalDate today) {
		return today.isAfter(lastDay(decided)) ? Explanation.of(this.source) : null;
	}

}
