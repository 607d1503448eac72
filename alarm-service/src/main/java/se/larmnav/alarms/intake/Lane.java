package se.larmnav.alarms.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * What waits for one tenant from some of its devices: theirs in the order in which they
 * have said it, what is urgent before all that is not.
 */
final class Lane {

	private final Queue<Journal.Entry> urgent = new ArrayDeque<>();

	private final Queue<Journal.Entry> others = new ArrayDeque<>();

	private boolean busy;

	/** Whether nobody works here, so that the caller must. */
	synchronized boolean add(Journal.Entry entry) {
		(entry.urgent() ? urgent : others).add(entry);
		var idle = !busy;
		busy = true;
		return idle;
	}

	synchronized boolean isUrgent() {
		return !urgent.isEmpty();
	}

	/** The next to be brought together; who works here must ask whether it goes on. */
	synchronized List<Journal.Entry> next(int most) {
		var from = urgent.isEmpty() ? others : urgent;
		var next = new ArrayList<Journal.Entry>();
		while (next.size() < most && !from.isEmpty()) {
			next.add(from.remove());
		}
		return next;
	}

	/** Whether more has come; when not, whoever adds something must begin again. */
	synchronized boolean goesOn() {
		busy = !urgent.isEmpty() || !others.isEmpty();
		return busy;
	}

}
