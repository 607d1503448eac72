package se.larmnav.alarms.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.alarms.alarms.Category;
import se.larmnav.alarms.alarms.Press;
import se.larmnav.alarms.alarms.Presses;
import se.larmnav.alarms.alarms.Priority;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.intake.Intake;
import se.larmnav.alarms.supervision.KeptSilences.Quiet;
import se.larmnav.routine.Routine;
import se.larmnav.routine.supervision.SupervisionCheck;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;

/**
 * Looks which devices have been silent for longer than the routine allows, when the first
 * of them may be and at least each hour: each becomes a technical row on the board and a
 * control for whom the routine tells, and the row goes when the device is heard again. By
 * the machine's clock, as each contact.
 */
@Component
class Watch {

	private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

	/** A device's contact stays on the machine's time; its tests are the platform's. */
	private static final Clock MACHINE = Clock.systemUTC();

	/** What is new in a routine or in a home is seen after this at the latest. */
	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private final KeptSilences silences;

	private final Presses presses;

	private final Homes homes;

	private final Intake intake;

	private final Routines routines;

	private final TenantRegister register;

	private final TransactionOperations transaction;

	private final SupervisionSettings settings;

	private final Clock clock;

	/**
	 * When each tenant is looked at again: no device that was in time can be silent
	 * before that, and one that is heard meanwhile is later still.
	 */
	private final Map<TenantId, Instant> next = new ConcurrentHashMap<>();

	Watch(KeptSilences silences, Presses presses, Homes homes, Intake intake, Routines routines,
			TenantRegister register, TransactionOperations transaction, SupervisionSettings settings, Clock clock) {
		this.silences = silences;
		this.presses = presses;
		this.homes = homes;
		this.intake = intake;
		this.routines = routines;
		this.register = register;
		this.transaction = transaction;
		this.settings = settings;
		this.clock = clock;
	}

	/** After an outage of ours devices are given time to be heard. */
	@Scheduled(fixedDelay = 1_000)
	void all() {
		if (intake.hearsFor().compareTo(settings.grace()) < 0) {
			return;
		}
		var now = MACHINE.instant();
		for (var tenant : register.open()) {
			if (!next.getOrDefault(tenant, now).isAfter(now)) {
				next.put(tenant, now.plus(pauseAfterLookAt(tenant)));
			}
		}
	}

	private Duration pauseAfterLookAt(TenantId tenant) {
		try {
			var pause = Tenant.call(tenant, () -> transaction.execute((status) -> look()));
			return (pause == null || pause.compareTo(LONGEST_PAUSE) > 0) ? LONGEST_PAUSE : pause;
		}
		catch (RuntimeException ex) {
			LOG.warn("The devices of {} were not supervised: {}", tenant, ex.toString());
			return Duration.ofMinutes(1);
		}
	}

	/**
	 * Looks now; part of the bound tenant's transaction.
	 * @return for how long no device that is in time can be silent
	 */
	Duration look() {
		var routine = inForce();
		if (routine == null || routine.supervision() == null) {
			return LONGEST_PAUSE;
		}
		return routine.supervision()
			.checks()
			.stream()
			.map((check) -> look(check, routine.version()))
			.min(Comparator.naturalOrder())
			.orElse(LONGEST_PAUSE);
	}

	private Duration look(SupervisionCheck check, int routineVersion) {
		var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
		silences.heardAgain(check.kind(), now)
			.forEach((controller) -> presses.restored(controller, fault(check), check.name(), now));
		var limit = check.atLeastEvery().duration();
		var moment = ((check.kind() == SupervisionCheck.Kind.SELF_TEST) ? now : MACHINE.instant()).minus(limit);
		silences.quietSince(check.kind(), moment, now.minus(limit))
			.stream()
			.filter((quiet) -> silences.found(quiet, check, now, now.minus(limit)))
			.forEach((quiet) -> presses.press(row(quiet, check, now, routineVersion)));
		return silences.firstHeardSince(check.kind(), moment)
			.map((heard) -> Duration.between(moment, heard))
			.orElse(LONGEST_PAUSE);
	}

	private Press row(Quiet quiet, SupervisionCheck check, Instant now, int routineVersion) {
		var at = homes.withDevice(quiet.controller());
		return new Press(UUID.randomUUID(), now, Optional.of(quiet.controller()), at.stream().map(Home::id).toList(),
				at.stream().flatMap((home) -> Optional.ofNullable(home.area()).stream()).findFirst(),
				Category.TECHNICAL, Optional.of(fault(check)), Priority.P3, check.name(), "", routineVersion);
	}

	/** Each check is a fault of its own, and none that a device reports itself. */
	private static String fault(SupervisionCheck check) {
		return "silent-" + check.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private @Nullable Routine inForce() {
		try {
			return routines.inForce(clock.instant());
		}
		catch (IllegalStateException ex) {
			// nobody has decided anything yet
			return null;
		}
	}

}
