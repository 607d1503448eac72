package se.larmnav.alarms.deviations;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.dispatch.Dispatching;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.response.PromiseBroken;
import se.larmnav.alarms.visits.VisitUnmarked;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.text.Texts;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The tenant's deviations. */
@Service
@Transactional
public class Deviations {

	/** Leads the unit and may write in its place. */
	private static final String LEADER = Role.UNIT_HEAD.key();

	private final AllDeviations deviations;

	private final EntityManager entities;

	private final Dispatching dispatching;

	private final Routines routines;

	private final DeviationRoutes routes;

	private final JdbcClient database;

	private final Clock clock;

	Deviations(AllDeviations deviations, EntityManager entities, Dispatching dispatching, Routines routines,
			DeviationRoutes routes, JdbcClient database, Clock clock) {
		this.deviations = deviations;
		this.entities = entities;
		this.dispatching = dispatching;
		this.routines = routines;
		this.routes = routes;
		this.database = database;
		this.clock = clock;
	}

	@EventListener
	void on(PromiseBroken broken) {
		broken.late()
			.otherwise()
			.owed(unit(broken).orElse(null), reception(broken))
			.ifPresent(
					(owed) -> entities.persist(new Deviation(database.sql("select uuidv7()").query(UUID.class).single(),
							broken, owed.unit(), owed.by().key())));
	}

	/** A visit without a mark is a candidate: the unit says how it was (GIS-ALM-05). */
	@EventListener
	void on(VisitUnmarked visit) {
		var errand = visit.alarm().errand();
		if (errand != null) {
			entities.persist(new Deviation(UUID.randomUUID(),
					new Deviation.Candidate(visit.alarm().id(),
							Texts.national().of(Texts.Section.PHRASES, "visit-without-mark"),
							visit.rule().source().text(), errand.unit(), Role.HOME_CARE.key(), visit.at())));
		}
	}

	/** The unit to which the alarm was sent, or would have been. */
	private Optional<String> unit(PromiseBroken broken) {
		var errand = broken.alarm().errand();
		return (errand != null) ? Optional.of(errand.unit())
				: dispatching.proposal(broken.alarm())
					.flatMap((named) -> Optional.ofNullable(named.unit()))
					.map(Unit::id);
	}

	private String reception(PromiseBroken broken) {
		return routines.version(broken.alarm().origin().routineVersion()).reception().unit();
	}

	/** What the caller's units must write and have written. */
	@Transactional(readOnly = true)
	public List<AlarmsApi.Deviation> ofMyUnits() {
		var units = Caller.current().units();
		return units.isEmpty() ? List.of()
				: deviations.ofUnits(units).stream().filter(Deviations::mayWrite).map(Deviation::view).toList();
	}

	/** Writes and submits. */
	public void report(UUID id, AlarmsApi.Report report) {
		var deviation = deviations.locked(id)
			.filter(Deviations::mayWrite)
			.orElseThrow(() -> Refusal.notFound("deviation"));
		deviation.report(report, Actor.current(), clock.instant().truncatedTo(ChronoUnit.MICROS));
		routes.send(deviation);
	}

	private static boolean mayWrite(Deviation deviation) {
		var caller = Caller.current();
		return caller.units().contains(deviation.unit())
				&& (caller.has(LEADER) || caller.roles().stream().anyMatch(deviation::isWrittenBy));
	}

}
