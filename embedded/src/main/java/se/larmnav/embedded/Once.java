package se.larmnav.embedded;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something that is found out at the first question and remembered; each has its own
 * lock, for some take long.
 */
final class Once<T> {

	private final Supplier<T> question;

	private @Nullable T answer;

	Once(Supplier<T> question) {
		this.question = question;
	}

	synchronized T get() {
		if (this.answer == null) {
			this.answer = this.question.get();
		}
		return this.answer;
	}

	synchronized void forget() {
		this.answer = null;
	}

}
