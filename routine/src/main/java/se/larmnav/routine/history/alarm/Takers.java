package se.larmnav.routine.history.alarm;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.history.alarm.RecordedDeed.RecordedErrand;

/** Who really took an alarm, by the place of the errand in the routine's chain. */
final class Takers {

	private final Map<Integer, RecordedErrand> sent = new HashMap<>();

	private final Map<Integer, RecordedErrand> taken = new HashMap<>();

	void forget() {
		this.sent.clear();
		this.taken.clear();
	}

	/** It was sent to a unit; not along the chain: then all begins anew. */
	void sent(@Nullable RecordedErrand errand) {
		if (errand != null) {
			if (errand.passed() == 0) {
				forget();
			}
			this.sent.put(errand.passed(), errand);
		}
	}

	/**
	 * Somebody took it.
	 * @param errand nothing where that was not kept: then it was this one, and complete
	 */
	void took(@Nullable RecordedErrand errand, int passed) {
		var complete = new RecordedErrand("", "", 1, 0, passed, true);
		var one = (errand == null) ? complete : errand;
		this.taken.put(one.passed(), one);
	}

	boolean hasTaken(int passed) {
		return this.taken.containsKey(passed);
	}

	/**
	 * Whether fewer have taken it than go together. Who spoke for all on the telephone
	 * has asked all who go.
	 */
	boolean lacks(int passed, int together) {
		var took = this.taken.get(passed);
		if (took == null) {
			return true;
		}
		var asked = this.sent.getOrDefault(passed, took);
		boolean forAll = took.lacks() == 0 && took.responders() != asked.responders();
		return !forAll && took.responders() - took.lacks() < together;
	}

}
