package se.larmnav.alarms.sip;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long: a socket has no time-out for a whole message or a write. */
final class Patience {

	private static final ScheduledThreadPoolExecutor TIMER = timer();

	private Patience() {
	}

	/** Does this after a while, unless what is given back is cancelled before. */
	static Future<?> after(Duration time, Runnable end) {
		return TIMER.schedule(end, time.toMillis(), TimeUnit.MILLISECONDS);
	}

	private static ScheduledThreadPoolExecutor timer() {
		var timer = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("sip-patience").factory());
		timer.setRemoveOnCancelPolicy(true);
		return timer;
	}

}
