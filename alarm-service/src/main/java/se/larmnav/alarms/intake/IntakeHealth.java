package se.larmnav.alarms.intake;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready when devices are heard and what they say can be put on disk. */
@Component("alarmIntakeHealthIndicator")
class IntakeHealth implements HealthIndicator {

	private final ScaipListener listener;

	private final Pulse pulse;

	IntakeHealth(ScaipListener listener, Pulse pulse) {
		this.listener = listener;
		this.pulse = pulse;
	}

	@Override
	public Health health() {
		var health = (listener.hears() && !pulse.isAway()) ? Health.up() : Health.down();
		return health.withDetail("listening", listener.hears()).withDetail("journal", !pulse.isAway()).build();
	}

}
