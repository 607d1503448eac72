package se.larmnav.tenancy.migration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;

/**
 * Tries the migration of quarantined tenants again by itself: after a minute, then after
 * pauses that double up to an hour. What was in the way is often put right outside.
 */
public class Quarantine {

	private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);

	private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private final Migrations migrations;

	private final TenantRegister register;

	private final Clock clock;

	private final Map<TenantId, Attempt> attempts = new ConcurrentHashMap<>();

	/**
	 * @param clock the machine's time: what is in the way knows no other
	 */
	public Quarantine(Migrations migrations, TenantRegister register, Clock clock) {
		this.migrations = migrations;
		this.register = register;
		this.clock = clock;
	}

	/** Tries again with those whose pause is over. */
	public void round() {
		var set = register.in(TenantRegister.State.QUARANTINED);
		attempts.keySet().retainAll(set);
		for (var tenant : set) {
			var attempt = attempts.computeIfAbsent(tenant, (is) -> new Attempt(0, clock.instant().plus(FIRST_PAUSE)));
			if (!attempt.next().isAfter(clock.instant())) {
				again(tenant, attempt.failures() + 1);
			}
		}
	}

	/**
	 * When it is tried again, and how often it was in vain since this program started.
	 */
	public Attempt attempt(TenantId tenant) {
		return attempts.getOrDefault(tenant, new Attempt(0, clock.instant().plus(FIRST_PAUSE)));
	}

	/** Tries again at once with one that is set apart. */
	public void tryNow(TenantId tenant) {
		if (register.in(TenantRegister.State.QUARANTINED).contains(tenant)) {
			again(tenant, attempt(tenant).failures() + 1);
		}
	}

	private void again(TenantId tenant, int tries) {
		if (migrations.bringOrQuarantine(tenant)) {
			attempts.remove(tenant);
			register.refresh();
			LOG.info("{} is out of quarantine", tenant);
			return;
		}
		attempts.put(tenant, new Attempt(tries, clock.instant().plus(pauseAfter(tries))));
	}

	private static Duration pauseAfter(int failures) {
		var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	/**
	 * How it goes with a quarantined tenant.
	 *
	 * @param failures how often it was tried again in vain
	 * @param next when it is tried again
	 */
	public record Attempt(int failures, Instant next) {
	}

}
