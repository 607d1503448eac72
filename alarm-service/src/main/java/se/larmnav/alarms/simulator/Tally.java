package se.larmnav.alarms.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import se.larmnav.alarms.device.DeviceAnswer;

/** What a fleet has been answered. */
final class Tally {

	private final List<Double> took = Collections.synchronizedList(new ArrayList<>());

	private final List<Integer> answers = Collections.synchronizedList(new ArrayList<>());

	void answered(DeviceAnswer answer) {
		answers.add(answer.accepted() ? 0 : answer.snu().orElse(-1));
		took.add(answer.took().toNanos() / 1e6);
	}

	void unanswered() {
		answers.add(-1);
	}

	int sent() {
		return answers.size();
	}

	/** How many of them got this status; -1 is no answer at all. */
	long with(int snu) {
		return List.copyOf(answers).stream().filter((answer) -> answer == snu).count();
	}

	private double percentile(double part) {
		var sorted = List.copyOf(took).stream().sorted().toList();
		return sorted.isEmpty() ? 0 : sorted.get((int) Math.round(part * (sorted.size() - 1)));
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"sent %d, acknowledged %d, busy %d, unanswered %d; answered in p50 %.1f ms, p99 %.1f ms", sent(),
				with(0), with(6), with(-1), percentile(0.50), percentile(0.99));
	}

}
