package se.larmnav.tenancy.feed;

import java.time.Duration;

/** Wakes who waits for something new in this process; the others find it by looking. */
public final class Bell {

	private long rung;

	/** How often it has rung; take it before looking. */
	synchronized long heard() {
		return rung;
	}

	/** Rings for everybody who waits. */
	public synchronized void ring() {
		rung++;
		notifyAll();
	}

	/** Waits until it has rung after what was heard, or until the time is over. */
	synchronized void await(long heard, Duration patience) throws InterruptedException {
		var until = System.nanoTime() + patience.toNanos();
		for (var left = patience.toNanos(); rung == heard && left > 0; left = until - System.nanoTime()) {
			wait(left / 1_000_000, (int) (left % 1_000_000));
		}
	}

}
