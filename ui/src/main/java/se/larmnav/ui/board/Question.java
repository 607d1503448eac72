package se.larmnav.ui.board;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.ui.client.Problem;

/**
 * What the board asks in the background: whether anything has moved, and if so the alarm
 * that is open.
 */
class Question implements Callable<Question.Seen> {

	private final AlarmsApi alarms;

	private volatile @Nullable Long version;

	private volatile @Nullable UUID open;

	Question(AlarmsApi alarms) {
		this.alarms = alarms;
	}

	/** The alarm that the operator looks at. */
	void open(@Nullable UUID id) {
		this.open = id;
	}

	@Override
	public Seen call() {
		var board = this.alarms.board(this.version);
		if (Long.valueOf(board.version()).equals(this.version)) {
			return new Seen(board.now(), null, null);
		}
		var alarm = opened();
		this.version = board.version();
		return new Seen(board.now(), board, alarm);
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
	 * @param board null when nothing has moved
	 * @param alarm the open alarm, when something has moved and it still is there
	 */
	record Seen(Instant now, @Nullable Board board, @Nullable AlarmView alarm) {
	}

}
