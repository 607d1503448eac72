package se.larmnav.routine.automation;

import java.util.List;

/**
 * The fewest facts that would have had to be otherwise for another answer, kept with the
 * answer.
 *
 * @param facts what would have had to be otherwise, as the rule names it, all together
 * @param result the answer then
 */
public record NearestChange(List<String> facts, String result) {

	public NearestChange {
		facts = List.copyOf(facts);
	}

}
