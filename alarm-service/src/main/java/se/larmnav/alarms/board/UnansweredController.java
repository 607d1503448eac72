package se.larmnav.alarms.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.intake.Intake;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;

/**
 * For how long the oldest alarm of each tenant has waited for an answer: a number, for
 * those who run the platform. Nothing else leaves here.
 */
@RestController
class UnansweredController {

	private static final Logger LOG = LoggerFactory.getLogger(UnansweredController.class);

	private final Alarms alarms;

	private final Intake intake;

	private final TenantRegister register;

	private final Clock clock;

	UnansweredController(Alarms alarms, Intake intake, TenantRegister register, Clock clock) {
		this.alarms = alarms;
		this.intake = intake;
		this.register = register;
		this.clock = clock;
	}

	/** Tenants whose alarms cannot be read are left out, unless something waits. */
	@GetMapping("/internal/unanswered")
	List<Unanswered> unanswered() {
		var now = clock.instant();
		Map<TenantId, Long> seconds = new HashMap<>();
		register.open().forEach((tenant) -> count(tenant, now, seconds));
		intake.oldestWaiting().forEach((tenant, since) -> seconds.merge(tenant, age(since, now), Math::max));
		return seconds.entrySet().stream().map((each) -> new Unanswered(each.getKey(), each.getValue())).toList();
	}

	private void count(TenantId tenant, Instant now, Map<TenantId, Long> seconds) {
		try {
			var since = Tenant.call(tenant, alarms::oldestWaiting);
			seconds.put(tenant, since.map((oldest) -> age(oldest, now)).orElse(0L));
		}
		catch (RuntimeException ex) {
			LOG.warn("The unanswered of {} are not known: {}", tenant, ex.toString());
		}
	}

	private static long age(Instant since, Instant now) {
		return Math.max(0, Duration.between(since, now).toSeconds());
	}

	/**
	 * How long the oldest waits.
	 *
	 * @param seconds zero when none does
	 */
	record Unanswered(TenantId alias, long seconds) {
	}

}
