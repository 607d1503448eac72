package se.larmnav.alarms.deviations;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.dispatch.Dispatching;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.words.ShownLists;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.DeviationsApi.DeviationCase;
import se.larmnav.contract.alarms.DeviationsApi.ExternalReport;
import se.larmnav.contract.alarms.DeviationsApi.Investigation;
import se.larmnav.contract.alarms.DeviationsApi.Observed;
import se.larmnav.routine.Role;
import se.larmnav.routine.dispatch.Shown;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.outage.Deviations.Cause;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** What staff have seen, and how deviations are handled until they are closed. */
@Service
@Transactional
class DeviationCases {

	private final AllDeviations deviations;

	private final EntityManager entities;

	private final DeviationRoutes routes;

	private final Alarms alarms;

	private final Dispatching dispatching;

	private final ShownLists shown;

	private final Clock clock;

	DeviationCases(AllDeviations deviations, EntityManager entities, DeviationRoutes routes, Alarms alarms,
			Dispatching dispatching, ShownLists shown, Clock clock) {
		this.deviations = deviations;
		this.entities = entities;
		this.routes = routes;
		this.alarms = alarms;
		this.dispatching = dispatching;
		this.shown = shown;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<DeviationCase> mine() {
		var units = Caller.current().units();
		return units.isEmpty() ? List.of()
				: deviations.handled(units, shown.since(Shown::deviations)).stream().map(this::view).toList();
	}

	public DeviationCase observe(Cause cause, Observed observed) {
		if (cause == Cause.GUARANTEE) {
			// that one is seen by the clock alone
			throw Refusal.invalid("/cause", "unknown");
		}
		var at = Optional.ofNullable(observed.happenedAt()).orElseGet(this::now).truncatedTo(ChronoUnit.MICROS);
		if (at.isAfter(now())) {
			throw Refusal.invalid("/happenedAt", "in-the-future");
		}
		var deviation = new Deviation(UUID.randomUUID(), cause, observed, unit(observed),
				Caller.current().roles().stream().sorted().findFirst().orElse(""), at);
		deviation.report(new AlarmsApi.Report(observed.text(), observed.why(), observed.measures()), Actor.current(),
				now());
		routes.send(deviation);
		entities.persist(deviation);
		return view(deviation);
	}

	/** The unit of the alarm; else the one that is named, or the caller's own. */
	private String unit(Observed observed) {
		if (observed.alarmId() != null) {
			return unitOf(observed.alarmId());
		}
		var own = Caller.current().units().stream().sorted().toList();
		var named = observed.unit();
		if (own.isEmpty() || named != null && !own.contains(named)) {
			throw Refusal.invalid("/unit", (named == null) ? "required" : "unknown");
		}
		return (named == null) ? own.getFirst() : named;
	}

	private String unitOf(UUID id) {
		var caller = Caller.current();
		return alarms.find(id)
			.flatMap((alarm) -> Optional.ofNullable(unit(alarm)))
			.filter((unit) -> caller.has(Role.OPERATOR.key()) || caller.units().contains(unit))
			.orElseThrow(() -> Refusal.invalid("/alarmId", "unknown"));
	}

	/** The unit to which it was sent, or would have been. */
	private @Nullable String unit(AlarmFacts alarm) {
		var errand = alarm.errand();
		return (errand != null) ? errand.unit()
				: dispatching.proposal(alarm)
					.flatMap((named) -> Optional.ofNullable(named.unit()))
					.map(Unit::id)
					.orElse(null);
	}

	public DeviationCase reportedOutside(UUID id, ExternalReport report) {
		var deviation = mineToHandle(id);
		deviation.reportedOutside(report, SwedishTime.dateOf(clock.instant()));
		return view(deviation);
	}

	public DeviationCase investigated(UUID id, Investigation done) {
		var deviation = mineToHandle(id);
		deviation.investigated(done, now());
		return view(deviation);
	}

	/**
	 * It is not there for other units, and only the responsible handles it (GIS-DEV-03).
	 */
	private Deviation mineToHandle(UUID id) {
		var deviation = deviations.locked(id)
			.filter((one) -> Caller.current().units().contains(one.unit()))
			.orElseThrow(() -> Refusal.notFound("deviation"));
		if (!DeviationRoutes.isResponsible(deviation)) {
			throw Refusal.notAllowed("not-responsible");
		}
		return deviation;
	}

	private DeviationCase view(Deviation deviation) {
		return deviation.view(routes.responsible(deviation), may(deviation));
	}

	private static List<String> may(Deviation deviation) {
		var may = new ArrayList<String>();
		var route = deviation.route();
		if (route == null || !DeviationRoutes.isResponsible(deviation) || deviation.state() == DeviationState.CLOSED) {
			return may;
		}
		if (route.isToSupplier()) {
			may.add("EXTERNAL_REPORT");
		}
		if (!route.waitsForReference()) {
			may.add("INVESTIGATE");
		}
		return may;
	}

	/** PostgreSQL keeps microseconds. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
