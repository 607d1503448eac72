package se.larmnav.alarms.intake;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A beat of the intake on a thread of its own: what watches over alarms must not wait for
 * other work that is done now and then.
 */
final class Beat implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Beat.class);

	private final ScheduledExecutorService timer;

	private Beat(String name) {
		this.timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
	}

	/**
	 * Does the work now and then after each pause; a failure is logged and does not end
	 * it.
	 */
	static Beat every(Duration pause, String name, Runnable work) {
		var beat = new Beat(name);
		beat.timer.scheduleWithFixedDelay(() -> {
			try {
				work.run();
			}
			catch (Throwable ex) {
				LOG.warn("{}: {}", name, ex.toString());
			}
		}, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
		return beat;
	}

	@Override
	public void close() {
		timer.shutdownNow();
	}

}
