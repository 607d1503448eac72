package se.larmnav.alarms.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;

/**
 * How fast alarms are answered and how old the oldest unanswered one is, per tenant and
 * of nobody in person.
 */
@Component
class Measurements {

	private static final Logger LOG = LoggerFactory.getLogger(Measurements.class);

	private static final String TENANT = "tenant";

	private final MeterRegistry meters;

	private final Alarms alarms;

	private final TenantRegister register;

	private final Clock clock;

	private final Map<TenantId, Map<UUID, Instant>> unanswered = new ConcurrentHashMap<>();

	Measurements(MeterRegistry meters, Alarms alarms, TenantRegister register, Clock clock) {
		this.meters = meters;
		this.alarms = alarms;
		this.register = register;
		this.clock = clock;
	}

	@TransactionalEventListener
	void on(AlarmHappened event) {
		var alarm = event.alarm();
		if (alarm.isTechnical()) {
			return;
		}
		switch (event.what()) {
			case RECEIVED -> of(event.tenant()).put(alarm.id(), alarm.origin().receivedAt());
			case ANSWERED -> {
				of(event.tenant()).remove(alarm.id());
				Timer.builder("larmnav.alarm.answer")
					.description("From received to answered")
					.tag(TENANT, event.tenant().value())
					.serviceLevelObjectives(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5))
					.register(meters)
					.record(Duration.between(alarm.origin().receivedAt(), event.at()));
			}
			default -> {
			}
		}
	}

	private Map<UUID, Instant> of(TenantId tenant) {
		return unanswered.computeIfAbsent(tenant, (unknown) -> {
			var ofTenant = new ConcurrentHashMap<UUID, Instant>();
			Gauge.builder("larmnav.alarm.oldest.unanswered", () -> age(ofTenant))
				.description("Age of the oldest alarm that nobody has answered")
				.baseUnit("seconds")
				.tag(TENANT, tenant.value())
				.register(meters);
			return ofTenant;
		});
	}

	private double age(Map<UUID, Instant> ofTenant) {
		return ofTenant.values()
			.stream()
			.min(Comparator.naturalOrder())
			.map((oldest) -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
			.orElse(0.0);
	}

	/**
	 * Another process may have answered, and a process that has just started knows
	 * nothing.
	 */
	@Scheduled(fixedDelay = 30_000, initialDelay = 1_000)
	void lookAgain() {
		for (var tenant : register.open()) {
			if (unanswered.containsKey(tenant) && of(tenant).isEmpty()) {
				continue;
			}
			try {
				Tenant.run(tenant, () -> keep(tenant));
			}
			catch (RuntimeException ex) {
				LOG.warn("The unanswered of {} were not counted: {}", tenant, ex.toString());
			}
		}
	}

	private void keep(TenantId tenant) {
		var waiting = alarms.waitingSince();
		of(tenant).keySet().retainAll(waiting.keySet());
		of(tenant).putAll(waiting);
	}

}
