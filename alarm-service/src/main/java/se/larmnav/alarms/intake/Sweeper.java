package se.larmnav.alarms.intake;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds what has been acknowledged and has not reached its tenant: because the process
 * died between, because there was no room, or because nobody knew the device then.
 */
@Component
class Sweeper implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** Younger rows are on their way in this process or another. */
	private static final Duration GRACE = Duration.ofMillis(500);

	private static final int MOST = 1_000;

	/**
	 * A device that is registered within this time still gets what it has sent before.
	 */
	private static final Duration UNCLAIMED = Duration.ofDays(30);

	private static final Duration KEYS_KEPT = Duration.ofDays(2);

	private final Journal journal;

	private final Handover handover;

	private final Pulse pulse;

	private @Nullable Beat beat;

	Sweeper(Journal journal, Handover handover, Pulse pulse) {
		this.journal = journal;
		this.handover = handover;
		this.pulse = pulse;
	}

	@Override
	public void start() {
		handover.open();
		beat = Beat.every(PAUSE, "intake-sweeper", this::sweep);
	}

	@Override
	public void stop() {
		if (beat != null) {
			beat.close();
			beat = null;
		}
	}

	@Override
	public boolean isRunning() {
		return beat != null;
	}

	private void sweep() {
		if (pulse.isAway()) {
			return;
		}
		try {
			journal.placeKnown();
			journal.waiting(GRACE, MOST).forEach(handover::begin);
		}
		catch (DataAccessException ex) {
			LOG.warn("The journal could not be swept: {}", ex.toString());
		}
	}

	@Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
	void tidy() {
		journal.forgetKeys(KEYS_KEPT);
		journal.leave(UNCLAIMED);
	}

}
