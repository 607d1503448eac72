package se.larmnav.ui.board;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.ui.client.Problem;

/**
 * What the board asks in the background: whether anything has moved since what the page
 * shows, and if so the alarm that is open.
 */
class Question implements Callable<Question.Seen> {

	private final AlarmsApi alarms;

	private volatile @Nullable Long shown;

	private volatile @Nullable UUID open;

	private final AtomicInteger acts = new AtomicInteger();

	Question(AlarmsApi alarms) {
		this.alarms = alarms;
	}

	/** The alarm that the operator looks at. */
	void open(@Nullable UUID id) {
		this.open = id;
	}

	@Override
	public Seen call() {
		var turn = this.acts.get();
		var since = this.shown;
		var board = this.alarms.board(since);
		return Long.valueOf(board.version()).equals(since) ? new Seen(turn, board.now(), null, null)
				: new Seen(turn, board.now(), board, opened());
	}

	/**
	 * The page shows it. Only now is it not asked for again: an answer that waits for the
	 * page's turn has not been seen by anybody.
	 */
	void shows(Board board) {
		this.shown = board.version();
	}

	/** Nothing is shown yet: the whole board is wanted. */
	void anew() {
		this.shown = null;
	}

	/** The operator has done something: what was asked before is old. */
	void acted() {
		this.acts.incrementAndGet();
	}

	/**
	 * Whether it was asked before the operator's last act. Shown, it would take back for
	 * a moment what he or she has just seen done.
	 */
	boolean isOld(Seen seen) {
		return seen.turn() != this.acts.get();
	}

	/** The open alarm as it is now; null when it is not to be seen any more. */
	@Nullable AlarmView opened() {
		var id = this.open;
		try {
			return (id == null) ? null : this.alarms.open(id);
		}
		catch (Problem problem) {
			if (problem.isHidden()) {
				return null;
			}
			throw problem;
		}
	}

	/**
	 * What was seen.
	 *
	 * @param turn how many times the operator had acted when it was asked
	 * @param board null when nothing has moved
	 * @param alarm the open alarm, when something has moved and it still is there
	 */
	record Seen(int turn, Instant now, @Nullable Board board, @Nullable AlarmView alarm) {
	}

}
