package se.larmnav.ui.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

/**
 * The platform's time. Where it can be moved (standalone) the services say with each
 * answer how far it is ahead; otherwise it is the machine's.
 */
@Component
public class PlatformClock extends Clock {

	/** Where all times on screens are told. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

	private static final Duration DRIFT = Duration.ofSeconds(2);

	private final Clock machine = Clock.system(ZONE);

	private volatile Duration ahead = Duration.ZERO;

	/** A service has said how far the platform's time is ahead of the machine's. */
	public void follow(Duration ahead) {
		this.ahead = (ahead.abs().compareTo(DRIFT) < 0) ? Duration.ZERO : ahead;
	}

	/** Whether it shows another time than the machine's. */
	public boolean isMoved() {
		return !this.ahead.isZero();
	}

	@Override
	public Instant instant() {
		return this.machine.instant().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
