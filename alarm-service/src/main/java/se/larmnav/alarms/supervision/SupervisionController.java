package se.larmnav.alarms.supervision;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.substitutes.Substitutes;
import se.larmnav.alarms.words.ShownLists;
import se.larmnav.contract.alarms.SupervisionApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.dispatch.Shown;
import se.larmnav.routine.supervision.Supervision;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The API of silent devices; for whom the routine tells, and for operators. */
@RestController
class SupervisionController implements SupervisionApi {

	private static final String DEVICE_CASE = "DEVICE_CASE";

	private static final Set<String> RESULTS = Set.of("IN_ORDER", DEVICE_CASE);

	private final KeptSilences silences;

	private final Homes homes;

	private final Substitutes substitutes;

	private final Routines routines;

	private final ShownLists shown;

	private final Clock clock;

	SupervisionController(KeptSilences silences, Homes homes, Substitutes substitutes, Routines routines,
			ShownLists shown, Clock clock) {
		this.silences = silences;
		this.homes = homes;
		this.substitutes = substitutes;
		this.routines = routines;
		this.shown = shown;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Silence> silences() {
		requireTold();
		return silences.waitingOrSince(shown.since(Shown::silences));
	}

	@Override
	@Transactional
	public Silence control(UUID id, Control control) {
		requireTold();
		if (!RESULTS.contains(control.result())) {
			throw Refusal.invalid("/result", control.result().isBlank() ? "required" : "unknown");
		}
		if (control.measure().isBlank()) {
			throw Refusal.invalid("/measure", "required");
		}
		var silence = silences.hold(id).orElseThrow(() -> Refusal.notFound("silence"));
		var before = silence.controlled();
		if (before != null) {
			throw Refusal.conflict("already-controlled").with("by", before.by()).with("at", before.at().toString());
		}
		if (DEVICE_CASE.equals(control.result())) {
			substitutes.technicalCase(homes.withDevice(silence.controllerId()).stream().map(Home::id).toList(),
					control.measure());
		}
		silences.controlled(id, control, Actor.current(), clock.instant().truncatedTo(ChronoUnit.MICROS));
		return silences.hold(id).orElseThrow();
	}

	private void requireTold() {
		var told = told();
		told.add(Role.OPERATOR.key());
		told.add(Role.TECHNICIAN.key());
		Caller.current().require(told.toArray(String[]::new));
	}

	private Set<String> told() {
		try {
			var rules = routines.inForce(clock.instant()).supervision();
			return ((rules == null) ? List.<Supervision>of() : List.of(rules)).stream()
				.flatMap((each) -> each.checks().stream())
				.map((check) -> check.tell().key())
				.collect(Collectors.toCollection(HashSet::new));
		}
		catch (IllegalStateException ex) {
			return new HashSet<>();
		}
	}

}
