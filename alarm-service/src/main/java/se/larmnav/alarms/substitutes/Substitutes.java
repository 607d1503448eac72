package se.larmnav.alarms.substitutes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.hometests.HomeTestFailed;
import se.larmnav.alarms.substitutes.KeptSubstitutes.Kept;
import se.larmnav.alarms.words.ShownLists;
import se.larmnav.contract.alarms.SubstitutesApi.Answer;
import se.larmnav.routine.Role;
import se.larmnav.routine.Routine;
import se.larmnav.routine.dispatch.Shown;
import se.larmnav.routine.outage.Outages.OutOfOrder;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The alarms that do not work: offered, answered, visited, until each works again. */
@Service
@Transactional
public class Substitutes {

	private final KeptSubstitutes substitutes;

	private final Homes homes;

	private final Routines routines;

	private final Organisations organisations;

	private final ShownLists shown;

	private final Clock clock;

	Substitutes(KeptSubstitutes substitutes, Homes homes, Routines routines, Organisations organisations,
			ShownLists shown, Clock clock) {
		this.substitutes = substitutes;
		this.homes = homes;
		this.routines = routines;
		this.organisations = organisations;
		this.shown = shown;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<Kept> mine() {
		return substitutes.openOrSince(shown.since(Shown::substitutes)).stream().filter(Substitutes::isMine).toList();
	}

	/** A test in the home has failed: it cannot be put right at once. */
	@EventListener
	void on(HomeTestFailed failed) {
		var home = failed.home();
		if (home != null) {
			homes.byIds(List.of(home)).stream().findFirst().ifPresent((at) -> open(at, failed.note()));
		}
	}

	Kept outOfOrder(UUID home, String text) {
		if (text.isBlank()) {
			throw Refusal.invalid("/text", "required");
		}
		var at = homes.byIds(List.of(home))
			.stream()
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/caseId", "unknown"));
		return open(at, text.strip()).orElseThrow(() -> Refusal.conflict("no-substitute-here"));
	}

	/** The technicians have a case for each of the homes; refused where nobody could. */
	public void technicalCase(List<UUID> all, String text) {
		var opened = homes.byIds(all).stream().filter((home) -> open(home, text.strip()).isPresent()).count();
		if (opened == 0) {
			throw Refusal.conflict("no-substitute-here");
		}
	}

	/**
	 * The unit that the routine names has it; where the routine offers nothing, those who
	 * install. Nothing where nobody of the area could.
	 */
	private Optional<Kept> open(Home home, String text) {
		var routine = routines.inForce(clock.instant());
		var rule = rule(routine);
		var controller = home.controller();
		var unit = organisations.current()
			.unitOf((rule == null) ? routine.installation().by() : rule.unit(), home.area());
		if (unit.isEmpty() || controller == null) {
			return Optional.empty();
		}
		var one = new Kept(UUID.randomUUID(), home.id(), controller, unit.get().id(), text, SubstituteState.OFFER,
				now(), null, List.of(), now(), null, routine.version());
		if (substitutes.keep(one)) {
			substitutes.write(one.id(), "OUT_OF_ORDER", Actor.current(), text, now());
		}
		return substitutes.openAt(home.id());
	}

	Kept answer(UUID id, Answer answer) {
		var one = held(id);
		if (answer.offer().equals("DECLINED")) {
			var note = (answer.note() == null) ? "" : answer.note();
			if (note.isBlank()) {
				throw Refusal.invalid("/note", "required");
			}
			return changed(one, one.declined(), "DECLINED", note.strip());
		}
		if (offers(one).stream().noneMatch((offer) -> offer.name().equals(answer.offer()))) {
			throw Refusal.invalid("/offer", answer.offer().isBlank() ? "required" : "unknown");
		}
		var times = Timetable.read(answer.times());
		return changed(one, one.agreed(answer.offer(), times, now()), "AGREED", String.join(" ", times.words()));
	}

	Kept visited(UUID id, String note) {
		var one = held(id);
		if (one.state() != SubstituteState.AGREED) {
			throw notInThisState(one);
		}
		return changed(one, one.visited(now()), "VISITED", note.strip());
	}

	Kept works(UUID id, String note) {
		var one = held(id);
		if (note.isBlank()) {
			throw Refusal.invalid("/note", "required");
		}
		return changed(one, one.works(now()), "WORKS", note.strip());
	}

	private Kept changed(Kept before, Kept after, String what, String text) {
		if (!before.state().mayBecome(after.state())) {
			throw notInThisState(before);
		}
		substitutes.change(after);
		substitutes.write(after.id(), what, Actor.current(), text, now());
		return after;
	}

	private static Refusal notInThisState(Kept one) {
		return Refusal.conflict("not-in-this-state").with("state", one.state().name());
	}

	/** What may be offered, by the routine that was in force when it stopped working. */
	List<OutOfOrder.Offer> offers(Kept one) {
		return Optional.ofNullable(rule(routines.version(one.routineVersion())))
			.map(OutOfOrder::offers)
			.orElse(List.of());
	}

	String source(Kept one) {
		return Optional.ofNullable(rule(routines.version(one.routineVersion())))
			.map((rule) -> rule.source().text())
			.orElse("");
	}

	private static @Nullable OutOfOrder rule(Routine routine) {
		return (routine.outages() == null) ? null : routine.outages().outOfOrder();
	}

	/** When somebody is to come or call; nothing where that was not agreed. */
	@Nullable Instant next(Kept one) {
		return (one.state() == SubstituteState.AGREED) ? Timetable.read(one.times()).after(one.doneUntil()) : null;
	}

	private Kept held(UUID id) {
		return substitutes.hold(id).filter(Substitutes::isMine).orElseThrow(() -> Refusal.notFound("substitute"));
	}

	/** It is the unit's, and everybody's who watches over the alarms. */
	private static boolean isMine(Kept one) {
		var caller = Caller.current();
		return caller.units().contains(one.unit()) || caller.has(Role.TECHNICIAN.key())
				|| caller.has(Role.VISIT_PLANNER.key()) || caller.has(Role.OPERATOR.key());
	}

	/** PostgreSQL keeps microseconds. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
