package se.larmnav.ui.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

/**
 * The platform's time. The services say it with each answer, so a clock that has been
 * moved forward (standalone) is followed; until then it is the machine's.
 */
@Component
public class PlatformClock extends Clock {

	/** Where all times on screens are told. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

	private static final Duration DRIFT = Duration.ofSeconds(2);

	private final Clock machine = Clock.system(ZONE);

	private volatile Duration ahead = Duration.ZERO;

	/** A service has said what time it is. */
	public void follow(Instant now) {
		var difference = Duration.between(this.machine.instant(), now);
		this.ahead = (difference.abs().compareTo(DRIFT) < 0) ? Duration.ZERO : difference;
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
