package se.larmnav.alarms.chaintests;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.chaintests.KeptChainTests.Use;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.words.ShownLists;
import se.larmnav.contract.alarms.ChainTestsApi;
import se.larmnav.contract.alarms.ChainTestsApi.Call;
import se.larmnav.routine.Role;
import se.larmnav.routine.Routine;
import se.larmnav.routine.dispatch.Shown;
import se.larmnav.routine.installation.DeviceFamily;
import se.larmnav.routine.installation.Technology;
import se.larmnav.routine.supervision.ChainTest;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The call list: whose alarm has not been used for so long that the chain is tried. */
@Service
@Transactional
class ChainTests {

	private static final Set<String> RESULTS = Set.of("OK", "FAILED", "NOT_REACHED");

	private final KeptChainTests kept;

	private final Homes homes;

	private final Routines routines;

	private final ReadLog readings;

	private final ShownLists shown;

	private final Clock clock;

	ChainTests(KeptChainTests kept, Homes homes, Routines routines, ReadLog readings, ShownLists shown, Clock clock) {
		this.kept = kept;
		this.homes = homes;
		this.routines = routines;
		this.readings = readings;
		this.shown = shown;
		this.clock = clock;
	}

	/** Those who wait for a call from the caller, and those who were called lately. */
	public List<ChainTestsApi.ChainTest> list() {
		var routine = routines.inForce(clock.instant());
		if (routine.supervision() == null || routine.supervision().chainTests().isEmpty()) {
			return List.of();
		}
		var lately = new HashSet<>(kept.calledSince(shown.since(Shown::chainTests)));
		var all = Stream
			.concat(kept.unusedSince(clock.instant()).stream().filter((use) -> isDue(use, routine)),
					lately.stream().flatMap((home) -> kept.find(home).stream()))
			.distinct()
			.filter((use) -> rule(use, routine).filter(ChainTests::isMine).isPresent())
			.toList();
		return views(all, routine);
	}

	public ChainTestsApi.ChainTest called(UUID home, String result, @Nullable String note) {
		var routine = routines.inForce(clock.instant());
		var use = kept.find(home)
			.filter((one) -> rule(one, routine).filter(ChainTests::isMine).isPresent())
			.orElseThrow(() -> Refusal.notFound("chain-test"));
		if (!RESULTS.contains(result)) {
			throw Refusal.invalid("/result", result.isBlank() ? "required" : "unknown");
		}
		var words = (note == null || note.isBlank()) ? null : note.strip();
		if (result.equals("FAILED") && words == null) {
			throw Refusal.invalid("/note", "required");
		}
		kept.called(use, result, words, Actor.current(), now());
		return views(List.of(kept.find(home).orElseThrow()), routine).getFirst();
	}

	private boolean isDue(Use use, Routine routine) {
		return rule(use, routine).filter((rule) -> !clock.instant().isBefore(rule.due(use.lastUsed()).at()))
			.isPresent();
	}

	private static Optional<ChainTest> rule(Use use, Routine routine) {
		return Optional.ofNullable(routine.supervision())
			.flatMap((supervision) -> supervision.chainTest(technology(use, routine)));
	}

	/** A device of a family that nobody has named is taken for digital. */
	private static Technology.Kind technology(Use use, Routine routine) {
		return Optional.ofNullable(use.family())
			.flatMap((family) -> routine.installation().family(family))
			.map(DeviceFamily::technology)
			.orElse(Technology.Kind.DIGITAL);
	}

	/** The alarm reception calls, or the supplier by the technicians. */
	private static boolean isMine(ChainTest rule) {
		var caller = Caller.current();
		return caller.has(Role.TECHNICIAN.key())
				|| rule.by() == ChainTest.By.ALARM_RECEPTION && caller.has(Role.OPERATOR.key());
	}

	private List<ChainTestsApi.ChainTest> views(List<Use> uses, Routine routine) {
		var at = homes.byIds(uses.stream().map(Use::home).toList())
			.stream()
			.collect(Collectors.toMap(Home::id, Function.identity()));
		var persons = at.values().stream().flatMap((home) -> home.facts().people().stream()).toList();
		if (!persons.isEmpty()) {
			readings.read("chain-tests", "chain-test", persons.stream().map(Home.Person::id).toList());
		}
		var calls = kept.calls(at.keySet(), shown.since(Shown::chainTests));
		return uses.stream()
			.flatMap((use) -> Optional.ofNullable(at.get(use.home()))
				.stream()
				.map((home) -> view(use, home, calls.getOrDefault(use.home(), List.of()), routine)))
			.sorted(Comparator.comparing((ChainTestsApi.ChainTest one) -> !one.state().equals("DUE"))
				.thenComparing(ChainTestsApi.ChainTest::due))
			.toList();
	}

	private ChainTestsApi.ChainTest view(Use use, Home home, List<Call> calls, Routine routine) {
		var rule = rule(use, routine).orElseThrow();
		var people = home.facts().people();
		return new ChainTestsApi.ChainTest(use.home(), use.controller(),
				people.stream().map(Home.Person::name).toList(), people.stream().map(Home.Person::phone).toList(),
				rule.technology().name(), use.lastUsed(), rule.due(use.lastUsed()).at(),
				state(calls, isDue(use, routine)), calls, rule.source().text());
	}

	/** Who was not reached, or whose chain failed, is called again. */
	private static String state(List<Call> calls, boolean due) {
		var last = calls.isEmpty() ? "" : calls.getLast().result();
		return switch (last) {
			case "OK" -> due ? "DUE" : "OK";
			case "FAILED" -> "FAILED";
			case "NOT_REACHED" -> "CALLED";
			default -> "DUE";
		};
	}

	/** PostgreSQL keeps microseconds. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
