package se.larmnav.routine.history.alarm;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import se.larmnav.routine.history.Outcome;
import se.larmnav.routine.history.Outcome.Kind;
import se.larmnav.routine.history.alarm.TriedAlarms.Count;

/** How many of each there were, and would have been. */
final class AlarmCounts {

	private final Map<Kind, Map<String, int[]>> counts = new TreeMap<>();

	void was(Outcome outcome) {
		of(outcome)[0]++;
	}

	void would(Outcome outcome) {
		of(outcome)[1]++;
	}

	private int[] of(Outcome outcome) {
		return this.counts.computeIfAbsent(outcome.kind(), (kind) -> new TreeMap<>())
			.computeIfAbsent(name(outcome), (name) -> new int[2]);
	}

	private static String name(Outcome outcome) {
		String key = "count-" + outcome.kind();
		return switch (outcome.kind()) {
			case SENT -> outcome.text().isEmpty() ? AlarmJudge.SENTENCES.of(key + "-nobody")
					: AlarmJudge.SENTENCES.of(key, outcome.text());
			case DEVIATION -> AlarmJudge.SENTENCES.of(key, outcome.who());
			default -> AlarmJudge.SENTENCES.of(key, outcome.text());
		};
	}

	List<Count> all() {
		return this.counts.values()
			.stream()
			.flatMap((named) -> named.entrySet().stream())
			.map((one) -> new Count(one.getKey(), one.getValue()[0], one.getValue()[1]))
			.toList();
	}

}
