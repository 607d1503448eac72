package se.larmnav.routine.guarantee;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When what was done about an alarm, as far as it has been done.
 *
 * @param received by who answers alarms
 * @param dispatched to the unit that has it now
 * @param arrived when the unit was there
 * @param did when the unit had done it
 * @param closed when who answers alarms had documented it
 */
public record AlarmTimes(Instant received, @Nullable Instant answered, @Nullable Instant dispatched,
		@Nullable Instant arrived, @Nullable Instant did, @Nullable Instant closed) {

	/** When somebody acted: the unit, or else the operator who solved it and closed. */
	public @Nullable Instant actedAt() {
		return this.did == null ? this.closed : this.did;
	}

	/** When somebody was there; acting is being there where nobody had to go. */
	public @Nullable Instant onSiteAt() {
		return this.arrived == null ? actedAt() : this.arrived;
	}

}
