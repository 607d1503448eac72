package se.larmnav.alarms.substitutes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.substitutes.KeptSubstitutes.Kept;
import se.larmnav.contract.alarms.SubstitutesApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.ReadLog;

/** The API of what is done while an alarm does not work. */
@RestController
class SubstitutesController implements SubstitutesApi {

	private final Substitutes substitutes;

	private final KeptSubstitutes kept;

	private final Homes homes;

	private final Organisations organisations;

	private final ReadLog readings;

	private final Clock clock;

	SubstitutesController(Substitutes substitutes, KeptSubstitutes kept, Homes homes, Organisations organisations,
			ReadLog readings, Clock clock) {
		this.substitutes = substitutes;
		this.kept = kept;
		this.homes = homes;
		this.organisations = organisations;
		this.readings = readings;
		this.clock = clock;
	}

	@Override
	public List<Substitute> substitutes() {
		requireBusinessHere();
		return views(substitutes.mine());
	}

	@Override
	public Substitute outOfOrder(Fault fault) {
		requireBusinessHere();
		return view(substitutes.outOfOrder(fault.caseId(), fault.text()));
	}

	@Override
	public Substitute answer(UUID id, Answer answer) {
		requireBusinessHere();
		return view(substitutes.answer(id, answer));
	}

	@Override
	public Substitute visited(UUID id, Visit visit) {
		requireBusinessHere();
		return view(substitutes.visited(id, visit.note()));
	}

	@Override
	public Substitute works(UUID id, Visit visit) {
		requireBusinessHere();
		return view(substitutes.works(id, visit.note()));
	}

	private static void requireBusinessHere() {
		Caller.current()
			.require(Role.HOME_CARE.key(), Role.ALARM_STAFF.key(), Role.VISIT_PLANNER.key(), Role.TECHNICIAN.key(),
					Role.OPERATOR.key());
	}

	private Substitute view(Kept one) {
		return views(List.of(one)).getFirst();
	}

	/** A list is one reading of everybody in it. */
	private List<Substitute> views(List<Kept> all) {
		var at = homes.byIds(all.stream().map(Kept::home).distinct().toList());
		var persons = at.stream().flatMap((home) -> home.facts().people().stream()).map(Home.Person::id).toList();
		if (!persons.isEmpty()) {
			readings.read("substitutes", "alarm-out-of-order", persons);
		}
		return all.stream()
			.map((one) -> view(one, at.stream().filter((home) -> home.id().equals(one.home())).findFirst()))
			.toList();
	}

	private Substitute view(Kept one, Optional<Home> home) {
		var people = home.map((at) -> at.facts().people()).orElse(List.of());
		var next = substitutes.next(one);
		return new Substitute(one.id(), one.home(), one.controller(), people.stream().map(Home.Person::name).toList(),
				home.flatMap((at) -> Optional.ofNullable(at.facts().address())).map(Home.Address::street).orElse(null),
				people.stream().map(Home.Person::phone).toList(),
				organisations.current().unit(one.unit()).map(Unit::name).orElse(one.unit()), one.text(),
				one.state().name(), one.since(), substitutes.offers(one).stream().map(Enum::name).toList(), one.offer(),
				one.times(), next, next != null && clock.instant().isAfter(next), kept.lines(one.id()),
				substitutes.source(one), may(one));
	}

	private List<String> may(Kept one) {
		return switch (one.state()) {
			case OFFER, DECLINED -> substitutes.offers(one).isEmpty() ? List.of("END") : List.of("ANSWER", "END");
			case AGREED -> List.of("VISIT", "ANSWER", "END");
			case WORKS -> List.of();
		};
	}

}
