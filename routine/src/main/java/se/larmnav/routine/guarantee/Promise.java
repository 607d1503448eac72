package se.larmnav.routine.guarantee;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.time.ClockSpan;

/**
 * One promised time.
 *
 * @param within how long it may take
 * @param from what starts the clock
 * @param until what stops it
 * @param notCountedIn during what a broken promise does not count, when it is declared
 * @param otherwise what is made of a broken promise
 */
public record Promise(ClockSpan within, StartEvent from, StopEvent until, @MayBeLeftOut List<Exemption> notCountedIn,
		Otherwise otherwise, Source source) {

	/** What starts the clock: the centre has received the alarm (AMB-18, AMB-19). */
	public enum StartEvent {

		RECEIVED, DISPATCHED

	}

	/** What stops the clock (AMD-07). */
	public enum StopEvent {

		ANSWERED, ON_SITE, ACTED

	}

	/** What can be declared (C69, GIS-SLA-02). */
	public enum Exemption {

		EXTREME_WEATHER

	}

	public Promise {
		notCountedIn = List.copyOf(notCountedIn);
	}

	/** Whether a broken promise does not count while these are declared. */
	public boolean isExempt(Collection<Exemption> declared) {
		return this.notCountedIn.stream().anyMatch(declared::contains);
	}

	/** When the promise runs out. */
	public Instant due(Instant started) {
		return this.within.from(started);
	}

	/**
	 * How the promise stands at {@code now}; stopped exactly at its due time is in time.
	 */
	public Assessment assess(Instant started, @Nullable Instant stopped, Instant now) {
		var due = due(started);
		var at = stopped == null ? now : stopped;
		if (at.isAfter(due)) {
			return new Assessment.Late(due, this.otherwise, this.source);
		}
		return stopped == null ? new Assessment.Waiting(due) : new Assessment.InTime(due, stopped);
	}

}
