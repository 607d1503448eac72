package se.larmnav.routine.automation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fewest facts that would have had to be otherwise for another answer, and of equally
 * few the nearest at hand; kept with the answer. It is found by asking the rule itself.
 *
 * @param facts what would have had to be otherwise, as the rule names it, all together
 * @param result the answer then
 */
public record NearestChange(List<String> facts, String result) {

	public NearestChange {
		facts = List.copyOf(facts);
	}

	/**
	 * Tries every set of other facts, the smallest first, until the rule answers
	 * otherwise.
	 */
	static NearestChange of(AutomatedDecision rule, Applicant applicant, Instant now) {
		var answer = rule.judge(applicant, now).getClass();
		for (var others : sets(WhatIf.of(rule, applicant, now))) {
			var otherwise = applicant;
			for (var one : others) {
				otherwise = one.made().apply(otherwise);
			}
			var then = rule.judge(otherwise, now).getClass();
			if (then != answer) {
				return new NearestChange(others.stream().map((one) -> one.fact().key()).toList(), then.getSimpleName());
			}
		}
		throw new IllegalStateException("a protected person is never granted by rule");
	}

	/** A rule looks at no more than eight facts: some hundred sets. */
	private static List<List<WhatIf>> sets(List<WhatIf> all) {
		return IntStream.range(1, 1 << all.size())
			.mapToObj((chosen) -> chosen(all, chosen))
			.sorted(Comparator.<List<WhatIf>>comparingInt(List::size)
				.thenComparingLong((one) -> one.stream().mapToLong(WhatIf::far).sum()))
			.toList();
	}

	private static List<WhatIf> chosen(List<WhatIf> all, int which) {
		var chosen = new ArrayList<WhatIf>();
		for (int i = 0; i < all.size(); i++) {
			if ((which & (1 << i)) != 0) {
				chosen.add(all.get(i));
			}
		}
		return chosen;
	}

}
