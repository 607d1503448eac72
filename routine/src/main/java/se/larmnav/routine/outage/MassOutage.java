package se.larmnav.routine.outage;

import java.time.Instant;

import se.larmnav.routine.Source;
import se.larmnav.routine.time.ClockSpan;

/**
 * When several alarms of an area that fail together are suspected to be one fault (block
 * {@code suspected} of {@code outages}).
 *
 * @param atLeast how many alarms
 * @param within how close in time
 */
public record MassOutage(int atLeast, ClockSpan within, Source source) {

	public MassOutage {
		if (atLeast < 2) {
			throw new IllegalArgumentException("at least 2: one alarm is no mass outage");
		}
	}

	/** Whether so many that failed between two moments are one fault. */
	public boolean isSuspected(int alarms, Instant first, Instant last) {
		return alarms >= this.atLeast && !last.isAfter(this.within.from(first));
	}

}
