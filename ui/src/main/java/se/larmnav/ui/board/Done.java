package se.larmnav.ui.board;

import org.jspecify.annotations.Nullable;

/**
 * What the service has done for the operator.
 *
 * @param words what is said of it
 * @param undo takes it back while it is offered; null for what stays done
 */
record Done(String words, @Nullable Runnable undo) {

	static Done of(String words) {
		return new Done(words, null);
	}

}
