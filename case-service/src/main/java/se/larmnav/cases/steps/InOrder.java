package se.larmnav.cases.steps;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has happened in the running transaction and waits for the routine's steps, in the
 * order in which it happened. A capability that reacts to an event makes other events
 * before the steps of the first have run; without an order a step would make work that a
 * later event has already taken away.
 */
final class InOrder implements TransactionSynchronization {

	private final Deque<Turn> waiting = new ArrayDeque<>();

	private int unfinished;

	private InOrder() {
	}

	/** The order of the transaction that runs; without one there is an error. */
	static InOrder here() {
		if (TransactionSynchronizationManager.getResource(InOrder.class) instanceof InOrder known) {
			return known;
		}
		var made = new InOrder();
		TransactionSynchronizationManager.registerSynchronization(made);
		TransactionSynchronizationManager.bindResource(InOrder.class, made);
		return made;
	}

	/** Something happens, before any capability has reacted. */
	void begins(Turn turn) {
		waiting.add(turn);
		unfinished++;
	}

	/** All capabilities have reacted to one of them. */
	void ends() {
		unfinished--;
	}

	/** Whose steps are to run now; none while a capability still reacts. */
	Optional<Turn> next() {
		return unfinished > 0 ? Optional.empty() : Optional.ofNullable(waiting.poll());
	}

	@Override
	public void suspend() {
		TransactionSynchronizationManager.unbindResource(InOrder.class);
	}

	@Override
	public void resume() {
		TransactionSynchronizationManager.bindResource(InOrder.class, this);
	}

	@Override
	public void afterCompletion(int status) {
		TransactionSynchronizationManager.unbindResource(InOrder.class);
	}

}
