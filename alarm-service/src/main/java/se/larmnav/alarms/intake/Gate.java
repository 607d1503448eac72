package se.larmnav.alarms.intake;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** Room for so many at once; who is urgent goes before all who are not. */
final class Gate {

	private final ReentrantLock lock = new ReentrantLock();

	private final Queue<Semaphore> urgent = new ArrayDeque<>();

	private final Queue<Semaphore> others = new ArrayDeque<>();

	private int room;

	Gate(int room) {
		this.room = room;
	}

	/** Waits for its turn. */
	void enter(boolean isUrgent) {
		turn(isUrgent).acquireUninterruptibly();
	}

	private Semaphore turn(boolean isUrgent) {
		lock.lock();
		try {
			if (room > 0) {
				room--;
				return new Semaphore(1);
			}
			var turn = new Semaphore(0);
			(isUrgent ? urgent : others).add(turn);
			return turn;
		}
		finally {
			lock.unlock();
		}
	}

	/** Gives the room to the next. */
	void leave() {
		lock.lock();
		try {
			var next = urgent.isEmpty() ? others.poll() : urgent.poll();
			if (next == null) {
				room++;
			}
			else {
				next.release();
			}
		}
		finally {
			lock.unlock();
		}
	}

}
