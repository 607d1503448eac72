package se.larmnav.alarms.hometests;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.hometests.KeptTests.Kept;
import se.larmnav.alarms.hometests.KeptTests.Moments;
import se.larmnav.alarms.words.ShownLists;
import se.larmnav.contract.alarms.HomeTestsApi.HomeTest;
import se.larmnav.routine.Role;
import se.larmnav.routine.dispatch.Shown;
import se.larmnav.routine.supervision.TestAlarms;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;

/** The test alarms in homes: who sees them, when they are, and what came of them. */
@Service
@Transactional
class HomeTests {

	private static final String PLAN = "PLAN";

	private final KeptTests tests;

	private final Homes homes;

	private final Routines routines;

	private final ReadLog readings;

	private final ShownLists shown;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HomeTests(KeptTests tests, Homes homes, Routines routines, ReadLog readings, ShownLists shown,
			ApplicationEventPublisher events, Clock clock) {
		this.tests = tests;
		this.homes = homes;
		this.routines = routines;
		this.readings = readings;
		this.shown = shown;
		this.events = events;
		this.clock = clock;
	}

	public List<HomeTest> mine() {
		return views(tests.openOrSince(shown.since(Shown::homeTests)).stream().filter(HomeTests::isMine).toList());
	}

	public HomeTest plan(UUID id, Instant at) {
		var test = held(id);
		if (!plans()) {
			throw Refusal.notAllowed("role-missing");
		}
		requireNotOver(test);
		if (at.isBefore(clock.instant())) {
			throw Refusal.invalid("/at", "in-the-past");
		}
		var planned = at.truncatedTo(ChronoUnit.MICROS);
		tests.moved(id, new Moments(test.when().found(), planned, rules(test).latest(planned).at()));
		tests.write(id, PLAN, Actor.current(), null, now());
		return view(held(id));
	}

	public HomeTest result(UUID id, TestResult result, @Nullable String note) {
		var test = held(id);
		requireNotOver(test);
		if (!test.state().mayBeGiven().contains(result)) {
			throw Refusal.conflict("not-in-this-state").with("state", test.state().name());
		}
		if (result.needsWords() && (note == null || note.isBlank())) {
			throw Refusal.invalid("/note", "required");
		}
		tests.write(id, result.name(), Actor.current(), note, now());
		tests.became(id, result.leadsTo(), now());
		if (result == TestResult.FAILED) {
			events.publishEvent(new HomeTestFailed(Tenant.current(), test.home(), String.valueOf(note).strip()));
		}
		return view(held(id));
	}

	private static void requireNotOver(Kept test) {
		if (test.state().isOver()) {
			throw Refusal.conflict("not-in-this-state").with("state", test.state().name());
		}
	}

	private Kept held(UUID id) {
		return tests.hold(id).filter(HomeTests::isMine).orElseThrow(() -> Refusal.notFound("home-test"));
	}

	/** Another unit's is not there for whoever is neither planner nor technician. */
	private static boolean isMine(Kept test) {
		var caller = Caller.current();
		return plans() || caller.has(Role.TECHNICIAN.key()) || caller.units().contains(test.unit());
	}

	private static boolean plans() {
		return Caller.current().has(Role.VISIT_PLANNER.key());
	}

	/** Each is judged by the routine that planned it. */
	private TestAlarms rules(Kept test) {
		return Optional.ofNullable(routines.version(test.routineVersion()).testAlarms()).orElseThrow();
	}

	private HomeTest view(Kept test) {
		return views(List.of(test)).getFirst();
	}

	private List<HomeTest> views(List<Kept> all) {
		var at = homes.byIds(all.stream().flatMap((test) -> Stream.ofNullable(test.home())).toList());
		var persons = at.stream().flatMap((home) -> home.facts().people().stream()).map(Home.Person::id).toList();
		if (!persons.isEmpty()) {
			readings.read("home-tests", plans() ? "planning" : "own-unit", persons);
		}
		return all.stream()
			.map((test) -> view(test, at.stream().filter((home) -> home.id().equals(test.home())).findFirst()))
			.toList();
	}

	private HomeTest view(Kept test, Optional<Home> home) {
		var type = rules(test).types()
			.stream()
			.filter((one) -> one.key().equals(test.type()))
			.findFirst()
			.orElseThrow();
		var when = test.when();
		return new HomeTest(test.id(), test.controller(), test.home(),
				home.map((found) -> found.facts().people().stream().map(Home.Person::name).toList()).orElse(List.of()),
				home.flatMap((found) -> Optional.ofNullable(found.facts().address()))
					.map(Home.Address::street)
					.orElse(null),
				type.label(), type.instruction(), test.unitName(), when.found(), when.planned(), when.due(),
				!test.state().isOver() && !clock.instant().isBefore(when.due()), test.state().name(),
				tests.steps(test.id()), may(test));
	}

	private static List<String> may(Kept test) {
		var may = new ArrayList<>(test.state().mayBeGiven().stream().map(Enum::name).toList());
		if (plans() && !test.state().isOver()) {
			may.add(PLAN);
		}
		return may;
	}

	/** PostgreSQL keeps microseconds. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
