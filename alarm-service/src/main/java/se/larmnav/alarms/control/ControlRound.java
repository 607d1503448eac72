package se.larmnav.alarms.control;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.alarms.alarms.Category;
import se.larmnav.alarms.alarms.Press;
import se.larmnav.alarms.alarms.Presses;
import se.larmnav.alarms.alarms.Priority;
import se.larmnav.alarms.intake.DeviceRoutes;
import se.larmnav.routine.dispatch.ControlAlarm;
import se.larmnav.routine.text.Texts;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantRegister;

/**
 * Each minute, for each tenant with devices: whether a synthetic alarm is due, and
 * whether one that was sent has not come through, which is an alarm for people. By the
 * machine's clock, as all that concerns devices.
 */
@Component
class ControlRound {

	static final String FAULT = "control";

	private static final Logger LOG = LoggerFactory.getLogger(ControlRound.class);

	private static final Clock MACHINE = Clock.systemUTC();

	private final Controls controls;

	private final KeptControls kept;

	private final Presses presses;

	private final DeviceRoutes routes;

	private final TenantRegister register;

	private final TransactionOperations transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ControlRound(Controls controls, KeptControls kept, Presses presses, DeviceRoutes routes, TenantRegister register,
			TransactionOperations transaction, ApplicationEventPublisher events, Clock clock) {
		this.controls = controls;
		this.kept = kept;
		this.presses = presses;
		this.routes = routes;
		this.register = register;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
	void all() {
		for (var tenant : register.open()) {
			try {
				Tenant.run(tenant, () -> transaction.executeWithoutResult((status) -> look(MACHINE.instant())));
			}
			catch (RuntimeException ex) {
				LOG.warn("The chain of {} was not tried: {}", tenant, ex.toString());
			}
		}
	}

	/** Part of the bound tenant's transaction. */
	void look(Instant machine) {
		var rule = controls.rule();
		if (kept.missed(machine.minus(rule.within().duration())) > 0) {
			tellPeople();
		}
		if (isDue(rule, machine)) {
			send(machine);
		}
	}

	/** The first as soon as there is a device. */
	private boolean isDue(ControlAlarm rule, Instant machine) {
		return kept.lastDue().map((last) -> !rule.every().next(last).isAfter(machine)).orElseGet(kept::hasDevices);
	}

	private void send(Instant machine) {
		var id = UUID.randomUUID();
		kept.expect(id, clock.instant(), machine);
		routes.register(ControlNumber.of(Tenant.current()), null, true, machine);
		events.publishEvent(new ControlSent(Tenant.current(), id));
	}

	private void tellPeople() {
		presses.press(new Press(UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MICROS),
				Optional.of(ControlNumber.of(Tenant.current())), List.of(), Optional.empty(), Category.TECHNICAL,
				Optional.of(FAULT), Priority.P1, Texts.national().of(Texts.Section.PHRASES, "control-alarm-missing"),
				"", 0));
	}

}
