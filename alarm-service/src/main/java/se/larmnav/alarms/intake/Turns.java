package se.larmnav.alarms.intake;

import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * So many threads for what waits; what is urgent goes before all that is not. They are
 * the machine's own: it lets a thread that has waited for an answer go before one that
 * works all the time, which virtual threads do not.
 */
final class Turns implements AutoCloseable {

	private final AtomicLong number = new AtomicLong();

	private final ThreadPoolExecutor threads;

	Turns(int atOnce) {
		this.threads = new ThreadPoolExecutor(atOnce, atOnce, 10, TimeUnit.SECONDS, new PriorityBlockingQueue<>(),
				Thread.ofPlatform().daemon().name("handover-", 0).factory());
		this.threads.allowCoreThreadTimeOut(true);
	}

	/** Does it when its turn comes. */
	void take(boolean isUrgent, Runnable work) {
		threads.execute(new Turn(isUrgent, number.getAndIncrement(), work));
	}

	@Override
	public void close() {
		threads.shutdown();
	}

	private record Turn(boolean isUrgent, long number, Runnable work) implements Runnable, Comparable<Turn> {

		@Override
		public void run() {
			work.run();
		}

		@Override
		public int compareTo(Turn other) {
			return (isUrgent != other.isUrgent) ? Boolean.compare(other.isUrgent, isUrgent)
					: Long.compare(number, other.number);
		}

	}

}
