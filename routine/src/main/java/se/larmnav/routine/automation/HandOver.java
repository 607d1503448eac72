package se.larmnav.routine.automation;

import java.util.List;

import se.larmnav.routine.Explanation;

/** The application must be investigated by a person, for these reasons. */
public record HandOver(List<Because> reasons, Placement placement) implements Verdict {

	public HandOver {
		reasons = List.copyOf(reasons);
		if (reasons.isEmpty()) {
			throw new IllegalArgumentException("a reason");
		}
	}

	/** One reason, and why it holds. */
	public record Because(Reason reason, Explanation why) {
	}

}
