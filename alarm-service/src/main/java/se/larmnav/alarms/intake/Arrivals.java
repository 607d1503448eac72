package se.larmnav.alarms.intake;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.springframework.stereotype.Component;
import se.larmnav.tenancy.Courtesy;

/**
 * Those who wait for their answer now. What is not urgent to anybody who waits steps
 * aside for them: a device that gets no answer sends again, and makes it worse.
 */
@Component
class Arrivals implements Courtesy {

	/** As many as are on their way while nothing is in their way. */
	private static final int FEW = 2;

	private static final Duration PAUSE = Duration.ofMillis(4);

	/** What has come in must become alarms, however much comes after it. */
	private static final int MOST_PAUSES = 25;

	private final AtomicInteger waiting = new AtomicInteger();

	void come() {
		waiting.incrementAndGet();
	}

	void answered() {
		waiting.decrementAndGet();
	}

	@Override
	public void giveWay() {
		pauses();
	}

	/** Steps aside, and says how many times it looked in vain. */
	int pauses() {
		var pauses = 0;
		while (pauses < MOST_PAUSES && waiting.get() > FEW) {
			LockSupport.parkNanos(PAUSE.toNanos());
			pauses++;
		}
		return pauses;
	}

}
