package se.larmnav.routine.dispatch;

import java.util.List;

import se.larmnav.routine.Source;
import se.larmnav.routine.step.Receiver;

/**
 * Somebody who is told outside the screens that nobody answers (block {@code page} of
 * {@code unanswered}).
 *
 * @param from with which time that an alarm is told it begins: 1 is the first
 * @param by every channel that is used, each of them
 */
public record Page(int from, Receiver to, List<By> by, Source source) {

	public Page {
		if (from < 1) {
			throw new IllegalArgumentException("1 is the first time");
		}
		if (by.isEmpty()) {
			throw new IllegalArgumentException("at least one channel");
		}
		by = List.copyOf(by);
	}

	/** How somebody is told who has no screen before them. */
	public enum By {

		/** To the phones that he or she has let notify. */
		PUSH,

		SMS, EMAIL

	}

}
