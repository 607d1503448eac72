package se.larmnav.routine.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How many things would have gone otherwise, of each kind and in each way. */
public final class Summary {

	private final Map<String, Integer> counts = new TreeMap<>();

	/** Counts one. */
	public void add(Otherwise one) {
		var outcome = Objects.requireNonNull(one.was() == null ? one.would() : one.was());
		this.counts.merge(outcome.kind() + "." + one.how(), 1, Integer::sum);
	}

	/** How many of each, in Swedish, such as "7 meddelanden hade kommit senare". */
	public List<String> sentences() {
		return this.counts.entrySet().stream().map((one) -> {
			String[] key = one.getKey().split("\\.", 2);
			String way = "count-" + key[1];
			String own = way + "-" + key[0];
			return one.getValue() + " " + CaseJudge.SENTENCES.of((one.getValue() == 1 ? "one-" : "many-") + key[0])
					+ " " + CaseJudge.SENTENCES.of(CaseJudge.SENTENCES.find(own).isPresent() ? own : way);
		}).toList();
	}

}
