package se.larmnav.tenancy.feed;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that is done again and again for as long as the service runs; a failure is logged
 * and tried again after a pause.
 */
final class Loop implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final String name;

	private final Round round;

	private volatile @Nullable Thread thread;

	private boolean failing;

	Loop(String name, Round round) {
		this.name = name;
		this.round = round;
	}

	@Override
	public void start() {
		// Known before it runs: it goes on only as long as it is the one.
		var begun = Thread.ofVirtual().name(name).unstarted(this::run);
		thread = begun;
		begun.start();
	}

	private void run() {
		while (thread == Thread.currentThread()) {
			try {
				round.go();
				succeeded();
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (Exception ex) {
				if (thread == Thread.currentThread()) {
					failed(ex);
					pause();
				}
			}
		}
	}

	/** Said once, not every second for as long as the other service is away. */
	private void failed(Exception ex) {
		if (!failing) {
			LOG.warn("{} failed and is tried again and again: {}", name, ex.toString());
		}
		LOG.debug("The failure of {}", name, ex);
		failing = true;
	}

	private void succeeded() {
		if (failing) {
			LOG.info("{} works again", name);
		}
		failing = false;
	}

	private void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		var running = thread;
		thread = null;
		if (running == null) {
			return;
		}
		running.interrupt();
		try {
			running.join(Duration.ofSeconds(5));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return thread != null;
	}

	/** One round of the work, which waits when there is nothing to do. */
	interface Round {

		void go() throws Exception;

	}

}
