package se.larmnav.routine.automation;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation;

/**
 * The alarm is granted.
 *
 * @param fee why the automation handles the fee too; null when a fee administrator does
 * (GBG-AUT-03)
 */
public record Grant(Placement placement, @Nullable Explanation fee, Explanation why) implements Verdict {

	/** Whether the automation handles the fee. */
	public boolean handlesFee() {
		return this.fee != null;
	}

}
