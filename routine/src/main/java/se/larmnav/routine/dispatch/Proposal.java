package se.larmnav.routine.dispatch;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.organisation.Unit;

/**
 * Whom the routine names, and by which channel.
 *
 * @param unit null when the home's area is unknown; a person must choose
 * @param responders how many of the unit go together
 */
public record Proposal(@Nullable Unit unit, DispatchChannel channel, int responders, Explanation why) {

	/** Whether it is sent without a person; what is rung out somebody must ring. */
	public boolean goesByItself() {
		return this.channel == DispatchChannel.APP;
	}

}
